// Measures how well the search finds real conditions with the index in a folder. Reads seeds as JSON, and writes the
// figures as JSON.
// Usage: node tests/native/prerender/search/quality.mjs <folder>
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { isReached, KINDS, measure } from "../../../../scripts/bench-search/quality.mjs";
import { openIndex } from "../../../../src/js/search/index-files.js";

const [folder] = process.argv.slice(2);
const conditions = JSON.parse(readFileSync("tests/data/nih-condition-names.json", "utf8"));
const index = openIndex(async (path) => JSON.parse(readFileSync(join(folder, path), "utf8")));
const figures = [];
for (const seed of JSON.parse(readFileSync(0, "utf8"))) {
  for (const kind of /** @type {(keyof typeof KINDS)[]} */ (Object.keys(KINDS))) {
    const { first, amongTen, nothing, failures } = await measure(index, conditions, kind, seed);
    const reached = isReached(kind, { first, amongTen, nothing, failures });
    figures.push({ kind, first, among_ten: amongTen, nothing, is_reached: reached, failures });
  }
}
console.log(JSON.stringify(figures));
