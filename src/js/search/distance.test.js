import assert from "node:assert/strict";
import { test } from "node:test";
import { distance } from "./distance.js";

test("counts each kind of typing error once", () => {
  for (const [one, other, errors] of /** @type {const} */ ([
    ["tremor", "tremor", 0],
    ["tremor", "tremer", 1],
    ["tremor", "tremmor", 1],
    ["tremor", "tremr", 1],
    ["tremor", "trmeor", 1],
    ["dystonia", "distonya", 2],
    ["", "ab", 2],
  ])) {
    assert.equal(distance(one, other, 2), errors, `${one} and ${other}`);
    assert.equal(distance(other, one, 2), errors, `${other} and ${one}`);
  }
});

test("gives up on more errors than are asked for", () => {
  assert.equal(distance("tremor", "tremer", 0), Infinity);
  assert.equal(distance("tremor", "tumour", 1), Infinity);
  assert.equal(distance("a", "abcd", 2), Infinity);
});

test("does not count a swap across another error as one", () => {
  // “ca” to “abc”: the optimal alignment has three errors, where unrestricted edits would have two.
  assert.equal(distance("ca", "abc", 3), 3);
});
