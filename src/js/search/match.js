// Finds the words of the index that a typed word may mean.
import { distance } from "./distance.js";

/**
 * @typedef {object} Match
 * @property {number} number The word's number in the index.
 * @property {number} how EXACT, PREFIX or MISTYPED. Less is better.
 */

const EXACT = 0;
const PREFIX = 1;
export const MISTYPED = 2;
/** The maximum number of words that a mistyped word stands for. Each may be in another file of the index. */
const MAX_MISTYPED = 8;

/**
 * The words that a typed word may mean: the word itself and all words that begin with it, or else the words with the
 * nearest spelling.
 * @param {string[]} words Sorted.
 * @param {string} typed
 * @param {number} minPrefix A word of fewer letters begins too many words to stand for them.
 * @returns {Match[]}
 */
export function match(words, typed, minPrefix) {
  const matches = [];
  /** @param {string | undefined} word */
  const isMeant = (word) => word === typed || (typed.length >= minPrefix && word?.startsWith(typed));
  for (let number = position(words, typed); isMeant(words[number]); number += 1) {
    matches.push({ number, how: words[number] === typed ? EXACT : PREFIX });
  }
  return matches.length > 0 ? matches : mistyped(words, typed);
}

/**
 * The position of a word among the sorted words, or where it would be.
 * @param {string[]} words
 * @param {string} typed
 */
function position(words, typed) {
  let [low, high] = [0, words.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (words[middle] < typed) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * The maximum number of typing errors in a word of this length. A short word with errors resembles too many others.
 * @param {number} length
 */
function maxErrors(length) {
  if (length < 4) return 0;
  return length < 8 ? 1 : 2;
}

/**
 * @param {string[]} words
 * @param {string} typed
 */
function mistyped(words, typed) {
  const most = maxErrors(typed.length);
  if (most === 0) return [];
  const near = words
    .map((word, number) => ({ number, errors: distance(typed, word, most) }))
    .filter(({ errors }) => errors <= most);
  const least = Math.min(...near.map(({ errors }) => errors));
  const nearest = near.filter(({ errors }) => errors === least);
  // The first letter is rarely the wrong one.
  /** @param {{ number: number }} candidate */
  const hasOtherInitial = ({ number }) => Number(words[number][0] !== typed[0]);
  nearest.sort((one, other) => hasOtherInitial(one) - hasOtherInitial(other));
  return nearest.slice(0, MAX_MISTYPED).map(({ number }) => ({ number, how: MISTYPED }));
}
