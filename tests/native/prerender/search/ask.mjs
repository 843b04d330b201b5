// Asks the search of the pages, without a page: what each text finds in the index that is in a folder.
// Usage: node <this, bundled> <folder> < <texts as JSON>; answers with names as JSON.
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
