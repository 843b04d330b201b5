import assert from "node:assert/strict";
import { test } from "node:test";
import { isInflected, isPlural, otherNumeral, similar } from "./spelling.js";

const WORDS = ["ataxia", "dystonia", "ear", "essential", "stroke", "tremor", "tremors", "tremulous"];

/** @param {string} typed */
const near = (typed, words = WORDS) => similar(words, typed).map(({ word }) => word);

test("a mistyped word may mean the nearest ones", () => {
  assert.deepEqual(near("dsytonia"), ["dystonia"]);
  assert.deepEqual(near("tremro"), ["tremor"]);
  assert.deepEqual(near("temors"), ["tremors"]);
});

test("longer words may have more errors, and short ones none", () => {
  assert.deepEqual(near("eat"), []);
  assert.deepEqual(near("strokr"), ["stroke"]);
  assert.deepEqual(near("strkra"), []);
  assert.deepEqual(near("esentiel"), ["essential"]);
  assert.deepEqual(near("esentiell"), []);
});

test("words with the right first letter come first, and there are at most eight", () => {
  const words = ["aortax", ..."bcdefghij"].map((letter) => (letter.length > 1 ? letter : `${letter}ortas`)).sort();
  const found = near("aortas", words);
  assert.equal(found.length, 8);
  assert.equal(found[0], "aortax");
});

test("plurals and genitives are one word with their singular", () => {
  for (const [one, other] of [
    ["tremor", "tremors"],
    ["parkinsons", "parkinson"],
    ["rash", "rashes"],
    ["biopsies", "biopsy"],
  ]) {
    assert.ok(isPlural(one, other), one);
  }
  assert.ok(!isPlural("down", "downing"));
});

test("a word of a text has several forms", () => {
  for (const form of ["treat", "treats", "treated", "treating", "treatment", "treatments"]) {
    assert.ok(isInflected("treatment", form), form);
  }
  for (const form of ["cause", "causes", "caused", "causing"]) assert.ok(isInflected("causes", form), form);
  assert.ok(!isInflected("treatment", "tremor"));
  assert.ok(!isInflected("king", "ked"));
});

test("a number may be Roman or Arabic", () => {
  assert.equal(otherNumeral("iv"), "4");
  assert.equal(otherNumeral("4"), "iv");
  for (const word of ["0", "", "2b1", "dystonia", "99"]) assert.equal(otherNumeral(word), undefined, word);
});
