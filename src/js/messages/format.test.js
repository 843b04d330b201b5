import assert from "node:assert/strict";
import { test } from "node:test";
import { format } from "./format.js";

test("variables take their places, and text that looks like one in a value stays", () => {
  assert.equal(format("Look for {name}.", { name: "a {name} $& b" }, "en"), "Look for a {name} $& b.");
});

test("numbers are written as the language writes them", () => {
  assert.equal(format("{count}", { count: 12345 }, "en"), "12,345");
  assert.equal(format("{count}", { count: 12345 }, "de"), "12.345");
});

/** @type {import("./format.js").Pattern} */
const COMMENTS = [
  "You have ",
  { by: "count", 0: "no comments", one: "{count} comment", few: "{count} komentarze", other: "{count} comments" },
  ".",
];

test("a number takes its own form, or that of its plural category", () => {
  const shown = [0, 1, 2].map((count) => format(COMMENTS, { count }, "en"));
  assert.deepEqual(shown, ["You have no comments.", "You have 1 comment.", "You have 2 comments."]);
  assert.equal(format(COMMENTS, { count: 3 }, "pl"), "You have 3 komentarze.");
});

test("a text takes its own form, or the one for everything else", () => {
  /** @type {import("./format.js").Pattern} */
  const pattern = [{ by: "kind", page: "this page", other: "this site" }];
  assert.equal(format(pattern, { kind: "page" }, "en"), "this page");
  assert.equal(format(pattern, { kind: "toString" }, "en"), "this site");
});
