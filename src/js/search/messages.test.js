import assert from "node:assert/strict";
import { test } from "node:test";
import "../testing/fake-page.js";
import { outcome } from "./messages.js";

const FOUND = {
  text: "tremor",
  conditions: 1,
  symptoms: 2,
  isMistyped: false,
  used: ["tremor"],
  unknown: [],
  missing: [],
};

test("a message counts what was found", () => {
  assert.equal(outcome(FOUND), "Found for “tremor”: 1 condition and 2 symptoms.");
  assert.equal(outcome({ ...FOUND, conditions: 1200, symptoms: 0 }), "Found for “tremor”: 1,200 conditions.");
});

test("a message says when the text was taken for mistyped", () => {
  const mistyped = { ...FOUND, text: "tremer", used: ["tremer"], isMistyped: true, conditions: 0, symptoms: 1 };
  assert.equal(outcome(mistyped), "“tremer” is nowhere. Spelled nearly so: 1 symptom.");
});

test("a message names the words that are nowhere", () => {
  const some = { ...FOUND, text: "tremor wxyz", unknown: ["wxyz"] };
  assert.equal(outcome(some), "Nothing for “wxyz”. Found for “tremor”: 1 condition and 2 symptoms.");
  const two = { ...some, unknown: ["wxyz", "qqq"] };
  assert.match(outcome(two), /^Nothing for “wxyz” and “qqq”\. Found for “tremor”: /);
  const none = { ...some, conditions: 0, symptoms: 0 };
  assert.match(outcome(none), /^No condition found for “tremor wxyz”\. Check the spelling/);
});

test("a message names the words that are only elsewhere", () => {
  const some = { ...FOUND, text: "tremor stroke", missing: ["stroke"] };
  const found = "Found for “tremor”, without “stroke”: 1 condition and 2 symptoms.";
  assert.equal(outcome(some), `Nothing has all these words. ${found}`);
});

test("none is not counted", () => {
  assert.equal(outcome({ ...FOUND, conditions: 0, symptoms: 1 }), "Found for “tremor”: 1 symptom.");
  assert.equal(outcome({ ...FOUND, conditions: 2, symptoms: 0 }), "Found for “tremor”: 2 conditions.");
});

test("what a message says of several kinds of words stands in one order", () => {
  const some = { ...FOUND, text: "tremer stroke wxyz", used: ["tremer"], unknown: ["wxyz"], symptoms: 0 };
  const found = "Nothing has all these words. Found for “tremer”, without “stroke” and “gait”: 1 condition.";
  assert.equal(outcome({ ...some, missing: ["stroke", "gait"] }), `Nothing for “wxyz”. ${found}`);
  const mistyped = "Nothing for “wxyz”. “tremer” is nowhere. Spelled nearly so: 1 condition.";
  assert.equal(outcome({ ...some, isMistyped: true }), mistyped);
});
