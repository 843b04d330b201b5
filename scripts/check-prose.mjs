// Checks the sentences of Markdown files: each has at most 28 words, and at most one verb in the passive.
// Usage: node scripts/check-prose.mjs <file or glob> ...
import { loadLinterFormatter } from "textlint";
import { createProseLinter } from "./prose/linter.mjs";

const results = await (await createProseLinter()).lintFiles(process.argv.slice(2));
const count = results.reduce((sum, { messages }) => sum + messages.length, 0);
if (count > 0) {
  const formatter = await loadLinterFormatter({ formatterName: "unix" });
  console.error(formatter.format(results));
  process.exitCode = 1;
} else {
  console.log(`The sentences of ${results.length} files are short and active.`);
}
