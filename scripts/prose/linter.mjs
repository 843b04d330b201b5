// The prose linter: each sentence has at most 28 words, and at most one verb in the passive.
import { createLinter, loadTextlintrc } from "textlint";
import maxWords from "./max-words.mjs";
import noPassiveChain from "./no-passive-chain.mjs";

const MAX_WORDS = 28;

/** Creates the linter. @param {number} [max] The most words of a sentence. */
export async function createProseLinter(max = MAX_WORDS) {
  // There is no configuration file, so this brings textlint's own readers of text and Markdown.
  const descriptor = (await loadTextlintrc()).shallowMerge({
    rules: [
      { ruleId: "max-words", rule: maxWords, options: { max } },
      { ruleId: "no-passive-chain", rule: noPassiveChain },
    ],
  });
  return createLinter({ descriptor });
}
