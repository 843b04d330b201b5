// Checks the messages for readers in the sources, by the rules of scripts/check-prose.mjs.
// Usage: node scripts/check-messages.mjs <folder with sources> ...
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { createProseLinter } from "./prose/linter.mjs";
import { messagesIn } from "./prose/messages.mjs";

const linter = await createProseLinter();
const files = process.argv.slice(2).flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => /\.(js|rs)$/.test(name) && !/\.test\.js$/.test(name))
    .map((name) => join(folder, name)),
);
let count = 0;
const findings = [];
for (const file of files) {
  for (const { text, line } of messagesIn(readFileSync(file, "utf8"))) {
    count += 1;
    const { messages } = await linter.lintText(text, "message.txt");
    findings.push(...messages.map(({ message }) => `${file}:${line}: ${message}\n    ${text}`));
  }
}
for (const finding of findings) console.error(finding);
if (findings.length > 0 || count === 0) {
  console.error(`${findings.length} errors in ${count} messages of ${files.length} files.`);
  process.exitCode = 1;
} else {
  console.log(`The sentences of ${count} messages are short and active.`);
}
