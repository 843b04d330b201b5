import assert from "node:assert/strict";
import { test } from "node:test";
import { diagnosticsOfLiterals } from "./literals.mjs";

/**
 * The texts that are reported, each after its line.
 * @param {string} source
 * @param {string[]} [exceptions]
 */
const found = (source, exceptions = []) =>
  diagnosticsOfLiterals("a.js", source, exceptions).map(
    ({ line, text }) => `${line} ${text.replace(/ looks like .*/, "")}`,
  );

test("a sentence, a label and words around a value are reported with their line", () => {
  const source = `
status.textContent = "Nothing was found.";
const button = makeButton("Search", { label: 'Close' });
list.append(\`\${count} comments\`, \`\${name}, of \${count}\`);
const item = \`<li class="a b"><a href="\${href}">Read more</a></li>\`;
`;
  assert.deepEqual(found(source), [
    "2 “Nothing was found.”",
    "3 “Search”",
    "3 “Close”",
    "4 “… comments”",
    "4 “…, of …”",
    '5 “<li class="a b"><a href="…">Read more</a></li>”',
  ]);
});

test("what joins a list is reported", () => {
  assert.deepEqual(found('names.join(", ");\nnames.join(" and ");\nnames.join(" ");\nkeys.join(",");'), [
    "1 “,”",
    "2 “and”",
  ]);
});

test("names of modules, selectors, ids and compared texts are not for readers", () => {
  const source = `
import { home } from "../dom/page.js";
target.closest("button, summary");
query(bar, "section button");
if (key === "Escape") message("search-found", { words });
item.innerHTML = \`<li class="one two">\${name}</li>\`;
const path = \`\${root}search.json\`, width = \`\${x}px\`;
`;
  assert.deepEqual(found(source), []);
});

test("the values of a message are for readers", () => {
  assert.deepEqual(found('message("search-found", { words: "no words" });'), ["1 “no words”"]);
});

test("what the console shows is for developers", () => {
  assert.deepEqual(found('console.error("There is no message.");\nthrow new Error("The index is damaged.");'), []);
});

test("an exception has a text, or its beginning", () => {
  const source = 'const system = "SNOMED CT";\nconst names = "Bad News|Bells";\nconst title = "Your notes";';
  assert.deepEqual(found(source, ["SNOMED CT", "Bad News|"]), ["3 “Your notes”"]);
});

test("an exception for nothing is reported", () => {
  assert.deepEqual(found('const system = "SNOMED CT";', ["SNOMED CT", "Bad News|"]), [
    "1 The exception “Bad News|” is not needed. Delete it.",
  ]);
});
