// Checks the sentences of Markdown files: each has at most 28 words, and at most one verb in the passive.
// Usage: node scripts/check-prose.mjs <file or glob> ...
import { createLinter, loadLinterFormatter, loadTextlintrc } from "textlint";
import maxWords from "./prose/max-words.mjs";
import noPassiveChain from "./prose/no-passive-chain.mjs";

const rules = [
  { ruleId: "max-words", rule: maxWords, options: { max: 28 } },
  { ruleId: "no-passive-chain", rule: noPassiveChain },
];
// There is no configuration file, so this brings textlint's own reader of Markdown.
const descriptor = (await loadTextlintrc()).shallowMerge({ rules });
const results = await createLinter({ descriptor }).lintFiles(process.argv.slice(2));
const count = results.reduce((sum, { messages }) => sum + messages.length, 0);
if (count > 0) {
  const formatter = await loadLinterFormatter({ formatterName: "unix" });
  console.error(formatter.format(results));
  process.exitCode = 1;
} else {
  console.log(`The sentences of ${results.length} files are short and active.`);
}
