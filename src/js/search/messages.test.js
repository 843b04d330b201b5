import assert from "node:assert/strict";
import { test } from "node:test";
import { count, outcome } from "./messages.js";

test("a message counts what was found", () => {
  assert.equal(outcome("tremor", false, 1, 2), "Found for “tremor”: 1 condition and 2 symptoms.");
  assert.equal(outcome("tremor", false, 1200, 0), "Found for “tremor”: 1,200 conditions.");
});

test("a message says when the text is in no name", () => {
  assert.equal(outcome("tremer", true, 0, 1), "“tremer” is in no name. Spelled nearly so: 1 symptom.");
});

test("none is not counted", () => {
  assert.equal(count(0, "condition"), "");
});
