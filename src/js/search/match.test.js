import assert from "node:assert/strict";
import { test } from "node:test";
import { MISTYPED, match } from "./match.js";

const WORDS = ["ataxia", "dystonia", "ear", "essential", "stroke", "tremor", "tremors", "tremulous"];

/**
 * @param {string} typed
 * @param {number} [minPrefix]
 */
const matches = (typed, minPrefix = 2) => match(WORDS, typed, minPrefix).map(({ number, how }) => [WORDS[number], how]);

test("a word stands for itself first, then for all words that it begins", () => {
  assert.deepEqual(matches("tremor"), [
    ["tremor", 0],
    ["tremors", 1],
  ]);
  assert.deepEqual(matches("trem"), [
    ["tremor", 1],
    ["tremors", 1],
    ["tremulous", 1],
  ]);
  assert.deepEqual(matches("tremulous"), [["tremulous", 0]]);
});

test("a short word stands for itself only", () => {
  assert.deepEqual(matches("ear", 4), [["ear", 0]]);
  assert.deepEqual(matches("tr", 3), []);
});

test("a word that is not in the index stands for the nearest ones", () => {
  assert.deepEqual(matches("dsytonia"), [["dystonia", MISTYPED]]);
  assert.deepEqual(matches("tremro"), [["tremor", MISTYPED]]);
});

test("longer words may have more errors, and short ones none", () => {
  assert.deepEqual(matches("eat"), []);
  assert.deepEqual(matches("strokr"), [["stroke", MISTYPED]]);
  assert.deepEqual(matches("strkra"), []);
  assert.deepEqual(matches("esentiel"), [["essential", MISTYPED]]);
  assert.deepEqual(matches("esentiell"), []);
});

test("words with the right first letter come first, and there are at most eight", () => {
  const words = ["aortax", ..."bcdefghij"].map((letter) => (letter.length > 1 ? letter : `${letter}ortas`)).sort();
  const found = match(words, "aortas", 2).map(({ number }) => words[number]);
  assert.equal(found.length, 8);
  assert.equal(found[0], "aortax");
});
