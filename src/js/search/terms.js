// What the reader looks for: the words of the typed text that count.
import { words } from "./words.js";

/**
 * @typedef {object} Term A typed word.
 * @property {string} word
 * @property {boolean} isOptional Whether it may be missing in what is found.
 * @property {boolean} isWeak Whether it tells nothing if it is missing.
 * @property {boolean} isIncomplete Whether the reader may be typing it.
 * @property {boolean} isAlone
 */

/** The maximum number of words to search for. */
const MAX_TERMS = 12;
/** The minimum length of a last word of several that must be found. The reader may be typing a shorter one. */
const MIN_LAST = 4;

/**
 * The terms of a text. Words that tell nothing are left out, and each word counts once.
 * @param {string} text
 * @param {import("./index-files.js").Root} root
 * @returns {Term[]}
 */
export function termsOf(text, { ignored, optional, plain }) {
  const typed = words(text, plain).filter((word) => !ignored.has(word));
  const isAllOptional = typed.every((word) => optional.has(word));
  const distinct = [...new Set(typed)].slice(0, MAX_TERMS);
  const isAlone = distinct.length === 1;
  return distinct.map((word) => {
    const isIncomplete = word === typed.at(-1);
    const isWeak = optional.has(word) && !isAllOptional;
    const isBegun = isIncomplete && !isAlone && word.length < MIN_LAST;
    return { word, isOptional: isWeak || isBegun, isWeak, isIncomplete, isAlone };
  });
}
