// Checks that pages in languages from right to left can mirror the style sheets: no declaration names the left or the
// right side.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { physicalDeclarations } from "./styles/physical.mjs";

const FOLDER = "style";

const names = readdirSync(FOLDER, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".css"));
const found = names
  .map((name) => join(FOLDER, name))
  .flatMap((path) => physicalDeclarations(readFileSync(path, "utf8")).map((declaration) => ({ path, ...declaration })));
for (const { path, line, text } of found) {
  console.error(
    `${path}:${line}: “${text}” names a side. Write “start” or “end” instead, such as “margin-inline-start”.`,
  );
}
if (found.length > 0 || names.length === 0) {
  console.error(`${found.length} errors in ${names.length} style sheets.`);
  process.exitCode = 1;
} else {
  console.log(`The ${names.length} style sheets name no side.`);
}
