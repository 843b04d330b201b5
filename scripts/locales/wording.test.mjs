import assert from "node:assert/strict";
import { test } from "node:test";
import { readMessages } from "./read.mjs";
import { wordingsOf } from "./wording.mjs";

test("a message has a text for each of its forms, in which a variable is one word", () => {
  const source = `a = Found for { $text }: { $count ->
        [one] { $count } page
       *[other] { $count } pages
    }{ "." }
`;
  const [{ pattern }] = readMessages("a.ftl", source).messages;
  assert.deepEqual(wordingsOf(pattern), ["Found for X: X page.", "Found for X: X pages."]);
});
