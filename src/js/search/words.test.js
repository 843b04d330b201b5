import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { words } from "./words.js";

const PLAIN = { ß: "ss", æ: "ae", œ: "oe", ø: "o", ł: "l", đ: "d", ð: "d", ı: "i" };

test("a text is split into the words of the index", () => {
  // The native tests read the same cases.
  const cases = JSON.parse(readFileSync(new URL("words.cases.json", import.meta.url), "utf8"));
  assert.ok(cases.length > 5);
  for (const [text, expected] of cases) assert.deepEqual(words(text, PLAIN), expected, text);
});
