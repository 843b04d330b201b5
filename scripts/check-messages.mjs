// Checks the messages for readers, in Fluent files and in sources, by the rules of scripts/check-prose.mjs. A message is a
// text with at least one whole sentence.
// Usage: node scripts/check-messages.mjs <folder with Fluent files or sources> ...
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { readMessages } from "./locales/read.mjs";
import { wordingsOf } from "./locales/wording.mjs";
import { createProseLinter } from "./prose/linter.mjs";
import { isSentence, messagesIn } from "./prose/messages.mjs";

const linter = await createProseLinter();
const files = process.argv.slice(2).flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => /\.(ftl|js|rs)$/.test(name) && !/\.test\.js$/.test(name))
    .map((name) => join(folder, name)),
);

/**
 * The messages of a file, each with its line.
 * @param {string} file
 */
function messagesOf(file) {
  const source = readFileSync(file, "utf8");
  if (!file.endsWith(".ftl")) return messagesIn(source);
  const { messages } = readMessages(file, source);
  const wordings = messages.flatMap(({ line, pattern }) => wordingsOf(pattern).map((text) => ({ line, text })));
  return wordings.filter(({ text }) => isSentence(text));
}

let count = 0;
const findings = [];
for (const file of files) {
  for (const { text, line } of messagesOf(file)) {
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
