// What the search says about what it found.
import { message } from "../messages/message.js";

/**
 * @typedef {object} Outcome
 * @property {string} text The typed text.
 * @property {number} conditions
 * @property {number} symptoms
 * @property {boolean} isMistyped Whether what was found has other words than the typed ones.
 * @property {string[]} used The typed words by which it was found.
 * @property {string[]} unknown The typed words that are nowhere.
 * @property {string[]} missing The typed words that are elsewhere, but not in what was found.
 */

/**
 * How much a search found, and which words it did not find.
 * @param {Outcome} outcome
 */
export function outcome(outcome) {
  const { text, used, unknown, missing } = outcome;
  const found = counted(outcome);
  if (!found) return message("search-nothing-found", { text });
  const words = unknown.length > 0 || missing.length > 0 ? used.join(" ") : text;
  return unknown.length > 0 ? foundPartly(outcome, words, found) : foundAll(outcome, words, found);
}

/**
 * @param {Outcome} outcome
 * @param {string} words
 * @param {string} found
 */
function foundAll({ isMistyped, missing }, words, found) {
  if (missing.length > 0) return message("search-found-without", { words, missing: quoted(missing), found });
  if (isMistyped) return message("search-spelled-nearly", { words, found });
  return message("search-found", { words, found });
}

/**
 * The same, if some words are nowhere.
 * @param {Outcome} outcome
 * @param {string} words
 * @param {string} found
 */
function foundPartly({ isMistyped, missing, ...others }, words, found) {
  const unknown = quoted(others.unknown);
  if (missing.length > 0) {
    return message("search-found-without-partly", { unknown, words, missing: quoted(missing), found });
  }
  if (isMistyped) return message("search-spelled-nearly-partly", { unknown, words, found });
  return message("search-found-partly", { unknown, words, found });
}

/**
 * How much was found, in words; empty for nothing.
 * @param {Outcome} outcome
 */
function counted({ conditions, symptoms }) {
  if (conditions > 0 && symptoms > 0) return message("search-conditions-and-symptoms", { conditions, symptoms });
  if (conditions > 0) return message("search-conditions", { count: conditions });
  return symptoms > 0 ? message("search-symptoms", { count: symptoms }) : "";
}

/** @param {string[]} words */
function quoted([first, ...others]) {
  return others.reduce(
    (words, word) => message("search-words", { words, word }),
    message("search-word", { word: first }),
  );
}
