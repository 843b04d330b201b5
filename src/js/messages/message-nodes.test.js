import assert from "node:assert/strict";
import { test } from "node:test";
import "../testing/fake-page.js";
import { messageNodes } from "./message-nodes.js";

test("nodes stand where their variables are", () => {
  const names = [{ mark: "a" }, ", b"];
  assert.deepEqual(messageNodes("search-other-names", { names }), ["Also called: ", { mark: "a" }, ", b", "."]);
});

test("nodes may stand beside numbers, at the start of a message", () => {
  const link = { link: "Tremor" };
  assert.deepEqual(messageNodes("search-symptom", { symptom: [link], count: 1 }), [link, " (1 condition)"]);
  assert.deepEqual(messageNodes("search-symptom", { symptom: [link], count: 1200 }), [link, " (1,200 conditions)"]);
});
