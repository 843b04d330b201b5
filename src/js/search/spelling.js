// The words of the index that a typed word may mean.
import { distance } from "./distance.js";

/** What it costs that a word of the index is not the typed one. */
export const COST = { inflected: 0.1, numeral: 0.15, begun: 0.25, synonym: 0.5, mistyped: 1 };
/** The maximum number of words that a mistyped word stands for. Each may be in another file of the index. */
const MAX_SIMILAR = 8;
/** The endings by which forms of a word differ. */
const ENDINGS = /(?:ments?|ings?|ed|ers?|ies|es|is|ic|al|s|y|e)$/;
/** The minimum length of what is left of a word without its ending. */
const MIN_STEM = 4;
const ROMAN = " i ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi xvii xviii xix xx".split(" ");

/**
 * The word without the ending that tells its forms apart.
 * @param {string} word
 */
export function stem(word) {
  const short = word.replace(ENDINGS, "");
  return short.length < MIN_STEM ? word : short;
}

/**
 * Whether one of two words is the plural of the other, or its genitive.
 * @param {string} one
 * @param {string} other
 */
export function isPlural(one, other) {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  return long === `${short}s` || long === `${short}es` || (short.endsWith("y") && long === `${short.slice(0, -1)}ies`);
}

/**
 * Whether two words are forms of one word, such as “treat” and “treatments”.
 * @param {string} one
 * @param {string} other
 */
export function isInflected(one, other) {
  return isPlural(one, other) || (stem(one) === stem(other) && stem(one).length >= MIN_STEM);
}

/**
 * The same number in the other way of writing: “4” for “iv”.
 * @param {string} word
 */
export function otherNumeral(word) {
  const roman = ROMAN.indexOf(word);
  return roman > 0 ? `${roman}` : ROMAN[/^\d\d?$/.test(word) ? Number(word) : 0] || undefined;
}

/**
 * The words nearest to a mistyped one, each with what the errors cost.
 * @param {string[]} words
 * @param {string} typed
 * @returns {{ word: string, cost: number }[]}
 */
export function similar(words, typed) {
  const most = maxErrors(typed.length);
  /** @type {{ word: string, cost: number }[]} */
  let near = [];
  for (let errors = 1; errors <= most && near.length === 0; errors += 1) {
    near = words
      .filter((word) => word !== typed && distance(typed, word, errors) <= errors)
      .map((word) => ({ word, cost: errorCost(typed, word, errors) }));
  }
  near.sort((one, other) => one.cost - other.cost);
  return near.slice(0, MAX_SIMILAR);
}

/**
 * The first letter is rarely the wrong one, and a short word with an error resembles many others.
 * @param {string} typed
 * @param {string} word
 * @param {number} errors
 */
function errorCost(typed, word, errors) {
  return errors * COST.mistyped + (typed[0] === word[0] ? 0 : 0.15);
}

/**
 * The maximum number of typing errors in a word of this length. A short word with errors resembles too many others.
 * @param {number} length
 */
export function maxErrors(length) {
  if (length < 4) return 0;
  return length < 8 ? 1 : 2;
}
