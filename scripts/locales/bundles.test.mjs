import assert from "node:assert/strict";
import { test } from "node:test";
import { loadedFiles } from "./bundles.mjs";

const sources = new Map([
  ["js/entries/page.js", 'import "../search/field.js";\nimport {\n  a,\n} from "../dom/shared.js";\n'],
  ["js/search/field.js", 'import { dataset } from "../dom/shared.js";\nimport(dataset.root + SEARCH);\n'],
  ["js/search/search.js", 'export { b } from "../dom/shared.js";\nimport { c } from "./own.js";\n'],
  ["js/search/own.js", 'import "./search.js";\n'],
  ["js/dom/shared.js", "export const a = 1;\n"],
  ["js/offline/worker.js", "// In no bundle.\n"],
]);
const bundles = [
  { entry: "js/entries/page.js", files: ["scripts"] },
  { entry: "js/search/search.js", files: ["scripts", "search"] },
];

test("a script can use only files that are loaded in each bundle that it is in", () => {
  const loaded = loadedFiles(bundles, sources);
  const files = Object.fromEntries([...loaded].map(([path, files]) => [path, [...files].join(" ")]));
  assert.deepEqual(files, {
    "js/entries/page.js": "scripts",
    "js/search/field.js": "scripts",
    "js/search/search.js": "scripts search",
    "js/search/own.js": "scripts search",
    "js/dom/shared.js": "scripts",
  });
});

test("a script that is missing is an error", () => {
  assert.throws(() => loadedFiles([{ entry: "js/other.js", files: [] }], sources), /no script js\/other\.js/);
});
