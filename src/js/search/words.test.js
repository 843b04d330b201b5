import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { words } from "./words.js";

/** The tables of src/model/library/words.rs, as far as the cases need them. */
const TABLES = {
  ignored: ["the", "of", "my"],
  plain: { ß: "ss", æ: "ae", œ: "oe", ø: "o", ł: "l", đ: "d", ð: "d", ı: "i" },
};

/** The build must make the same words of the same texts: tests/native/prerender/search.rs reads these cases too.
    @type {[text: string, expected: string[]][]} */
const CASES = JSON.parse(readFileSync(new URL("words.cases.json", import.meta.url), "utf8"));

test("words are in lower case, without accents, and without those that nobody searches for", () => {
  for (const [text, expected] of CASES) assert.deepEqual(words(text, TABLES), expected, text);
});

test("letters and ignored words come from the index", () => {
  assert.deepEqual(words("the straße", { ignored: [], plain: {} }), ["the", "straße"]);
});
