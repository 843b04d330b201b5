import assert from "node:assert/strict";
import { test } from "node:test";
import { install } from "../testing/fake-page.js";
import { spansOf } from "./sentences.js";

const TEXT = " It begins slowly.  Does it hurt? “Yes!” Ask e.g. a nurse ";
const realIntl = globalThis.Intl;

/** @param {string} text */
const words = (text) => spansOf(text, "en").map((span) => span.words);

test("a text is split into its sentences", () => {
  assert.deepEqual(words(TEXT), ["It begins slowly.", "Does it hurt?", "“Yes!”", "Ask e.g. a nurse"]);
});

test("each sentence knows its position in the text", () => {
  for (const { words, start, end } of spansOf(TEXT, "en")) assert.equal(TEXT.slice(start, end), words);
});

test("a text of spaces has no sentence", () => {
  assert.deepEqual(spansOf(" \n ", "en"), []);
});

test("browsers without a segmenter split at the marks that end a sentence", (context) => {
  context.after(() => install({ Intl: realIntl }));
  install({ Intl: undefined });
  assert.deepEqual(words("It begins slowly.  Does it hurt? “Yes!” No mark"), [
    "It begins slowly.",
    "Does it hurt?",
    "“Yes!”",
    "No mark",
  ]);
  assert.deepEqual(words("2.5 mg (a day.) More"), ["2.5 mg (a day.)", "More"]);
});
