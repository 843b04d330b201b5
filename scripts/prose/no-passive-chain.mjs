// A textlint rule: a sentence has at most one verb in the passive.
import findPassives from "passive-voice";
import { eachSentence } from "./sentences.mjs";

/** @param {Readonly<import("@textlint/types").TextlintRuleContext>} context */
export default function noPassiveChain(context) {
  return eachSentence(context, (sentence, fail) => {
    const passives = findPassives(sentence).map(({ index, offset }) => `“${sentence.slice(index, index + offset)}”`);
    if (passives.length > 1) {
      fail(`This sentence has ${passives.length} passives: ${passives.join(", ")}. Name who acts.`);
    }
  });
}
