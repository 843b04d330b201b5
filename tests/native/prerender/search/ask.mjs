// Searches the index in a folder with the pages' own scripts. Reads texts as JSON, and writes what each of them finds
// as JSON.
// Usage: node tests/native/prerender/search/ask.mjs <folder>
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { find } from "../../../../src/js/search/find.js";
import { openIndex } from "../../../../src/js/search/index-files.js";

const [folder] = process.argv.slice(2);
const index = openIndex(async (path) => JSON.parse(readFileSync(join(folder, path), "utf8")));
const answers = [];
for (const text of JSON.parse(readFileSync(0, "utf8"))) {
  const found = await find(index, text);
  const conditions = (found?.conditions ?? []).map(async ({ number, place }) => {
    const entry = await index.condition(number);
    return { name: entry.name, where: place === undefined ? null : (await index.place(entry, place)).where };
  });
  const all = await Promise.all(conditions);
  answers.push({
    conditions: all.map(({ name }) => name),
    places: all.map(({ where }) => where),
    symptoms: (found?.symptoms ?? []).map(({ name }) => name),
    unknown: found?.unknown ?? [],
    missing: found?.missing ?? [],
    is_mistyped: found?.isMistyped ?? false,
  });
}
console.log(JSON.stringify(answers));
