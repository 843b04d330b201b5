// Searches the index in a folder with the pages' own scripts. Reads texts as JSON, and writes the names that each of
// them finds as JSON.
// Usage: node tests/native/prerender/search/ask.mjs <folder>
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { find } from "../../../../src/js/search/find.js";
import { openIndex } from "../../../../src/js/search/index-files.js";

const [folder] = process.argv.slice(2);
const index = openIndex(async (name) => JSON.parse(readFileSync(join(folder, name), "utf8")));
const answers = [];
for (const text of JSON.parse(readFileSync(0, "utf8"))) {
  const found = await find(index, text);
  const conditions = await Promise.all((found?.conditions ?? []).map((number) => index.condition(number)));
  answers.push({
    conditions: conditions.map(({ name }) => name),
    symptoms: (found?.symptoms ?? []).map(({ name }) => name),
  });
}
console.log(JSON.stringify(answers));
