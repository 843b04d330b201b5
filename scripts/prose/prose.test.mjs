import assert from "node:assert/strict";
import { test } from "node:test";
import { createProseLinter } from "./linter.mjs";
import { messagesIn } from "./messages.mjs";

const linter = await createProseLinter(5);

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

test("messages are texts in quotes with a sentence, and comments are none", () => {
  const source = `// "A comment has none."
const a = "Not saved: there is no room.";
/* "Nor has this one." */
const b = \`Found for “\${text}”: \${count}.\`;
let c = "In Rust, a line \\
    goes on with {name}.";
const selectors = ["Heading", ".a .b", "data-x"];`;
  assert.deepEqual(messagesIn(source), [
    { text: "Not saved: there is no room.", line: 2 },
    { text: "Found for “X”: X.", line: 4 },
    { text: "In Rust, a line goes on with X.", line: 5 },
  ]);
});
