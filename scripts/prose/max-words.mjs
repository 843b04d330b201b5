// A textlint rule: a sentence has at most `max` words.
import { eachSentence } from "./sentences.mjs";

/**
 * @param {Readonly<import("@textlint/types").TextlintRuleContext>} context
 * @param {import("@textlint/types").TextlintRuleOptions} [options] The most words, as `max`.
 */
export default function maxWords(context, { max = 28 } = {}) {
  return eachSentence(context, (sentence, fail) => {
    const count = sentence.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
    if (count > max) fail(`This sentence has ${count} words; at most ${max} are allowed. Split it.`);
  });
}
