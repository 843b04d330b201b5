import assert from "node:assert/strict";
import { test } from "node:test";
import { createLinter, loadTextlintrc } from "textlint";
import maxWords from "./max-words.mjs";
import noPassiveChain from "./no-passive-chain.mjs";

const descriptor = (await loadTextlintrc()).shallowMerge({
  rules: [
    { ruleId: "max-words", rule: maxWords, options: { max: 5 } },
    { ruleId: "no-passive-chain", rule: noPassiveChain },
  ],
});
const linter = createLinter({ descriptor });

/**
 * The rules that a text breaks, each with its line.
 * @param {string} text
 */
async function broken(text) {
  const { messages } = await linter.lintText(text, "text.md");
  return messages.map(({ ruleId, line }) => `${ruleId} in line ${line}`);
}

test("a sentence is as long as its words, and code is one word", async () => {
  assert.deepEqual(await broken("One two three four five. One two – three four five."), []);
  assert.deepEqual(await broken("One `two three four five` six seven eight."), []);
  assert.deepEqual(await broken("One.\nTwo three four five six seven."), ["max-words in line 2"]);
});

test("headings, lists and tables have sentences too, and code has none", async () => {
  const long = "One two three four five six";
  assert.deepEqual(await broken(`# ${long}`), ["max-words in line 1"]);
  assert.deepEqual(await broken(`- Short.\n- ${long}`), ["max-words in line 2"]);
  assert.deepEqual(await broken(`| a |\n|---|\n| ${long} |`), ["max-words in line 3"]);
  assert.deepEqual(await broken(`\`\`\`\n${long}\n\`\`\``), []);
});

test("one passive is allowed in a sentence, and two are not", async () => {
  assert.deepEqual(await broken("It is built. It is read."), []);
  assert.deepEqual(await broken("It is built and read."), []);
  assert.deepEqual(await broken("It is built, was read."), ["no-passive-chain in line 1"]);
});
