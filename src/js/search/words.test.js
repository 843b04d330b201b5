import assert from "node:assert/strict";
import { test } from "node:test";
import { words } from "./words.js";

test("words are in lower case and without accents", () => {
  assert.deepEqual(words("MÉNIÈRE Straße Łódź ﬁbre", []), ["meniere", "strasse", "lodz", "fibre"]);
});

test("an apostrophe joins, and other marks split", () => {
  assert.deepEqual(words("Parkinson’s o'clock – light-headed (at rest)", []), [
    "parkinsons",
    "oclock",
    "light",
    "headed",
    "at",
    "rest",
  ]);
});

test("ignored words are left out", () => {
  assert.deepEqual(words("the pain of THE hand", ["of", "the"]), ["pain", "hand"]);
  assert.deepEqual(words(" – ", []), []);
});
