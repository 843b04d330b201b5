// Finds conditions and symptoms in the index.
import { MISTYPED, match } from "./match.js";
import { words } from "./words.js";

/**
 * @typedef {import("./index-files.js").SearchIndex} SearchIndex
 * @typedef {import("./index-files.js").SymptomEntry} SymptomEntry
 * @typedef {import("./match.js").Match} Match
 *
 * @typedef {Map<number, number>} Costs The least cost of each entry, by its number.
 *
 * @typedef {object} Answer
 * @property {SymptomEntry[]} symptoms The best ones.
 * @property {number} symptomCount The number of all symptoms.
 * @property {number[]} conditions The numbers of the conditions, the best first.
 * @property {boolean} isMistyped Whether a word is in no name.
 */

/** The maximum number of symptoms to show. */
const MAX_SYMPTOMS = 5;
/** The minimum length of a word that stands for all words that begin with it. Short words load many files. */
const MIN_PREFIX = 2;
/** The same for each of several words. */
const MIN_PREFIX_OF_SEVERAL = 3;
/** The maximum number of words to search for: each loads up to 20,000 bytes of the index. */
const MAX_WORDS = 4;
/** The cost of a match is the number of its field (start of a name, name, other name, symptom) times this, plus how it
    matches. */
const FIELD_WEIGHT = 3;
const SYMPTOM_FIELD = 3;

/**
 * Finds the conditions and symptoms for a text. Returns null for a text that is too short to search for.
 * @param {SearchIndex} index
 * @param {string} text
 * @returns {Promise<Answer | null>}
 */
export async function find(index, text) {
  const vocabulary = await index.vocabulary();
  const typed = words(text, vocabulary);
  const minPrefix = typed.length > 1 ? MIN_PREFIX_OF_SEVERAL : MIN_PREFIX;
  const meanings = typed
    .map((word) => ({ word, matches: match(vocabulary.words, word, minPrefix) }))
    // A few letters that match nothing are yet to become a word.
    .filter(({ word, matches }) => word.length >= minPrefix || matches.length > 0)
    .slice(0, MAX_WORDS)
    .map(({ matches }) => matches);
  if (meanings.length === 0) return null;
  const costs = await Promise.all(meanings.map((matches) => costsOf(index, matches)));
  const symptomNumbers = inAll(costs.map(({ symptoms }) => symptoms));
  const symptoms = await Promise.all(symptomNumbers.slice(0, MAX_SYMPTOMS).map((number) => index.symptom(number)));
  const conditionCosts = costs.map(({ conditions }) => conditions);
  return {
    symptoms,
    symptomCount: symptomNumbers.length,
    conditions: mixedLast(inAll(conditionCosts), conditionCosts, symptoms),
    isMistyped: meanings.some((matches) => matches.some(({ how }) => how === MISTYPED)),
  };
}

/**
 * The conditions and symptoms in which any of these words occurs, with the least cost of each.
 * @param {SearchIndex} index
 * @param {Match[]} matches
 */
async function costsOf(index, matches) {
  /** @type {Costs} */
  const conditions = new Map();
  /** @type {Costs} */
  const symptoms = new Map();
  /** @type {(costs: Costs, number: number, cost: number) => void} */
  const add = (costs, number, cost) => {
    costs.set(number, Math.min(costs.get(number) ?? Infinity, cost));
  };
  const postings = await index.postings(matches.map(({ number }) => number));
  postings.forEach((posting, word) => {
    const { how } = matches[word];
    for (let field = 0; field <= SYMPTOM_FIELD; field += 1) {
      for (const number of posting[field]) add(conditions, number, FIELD_WEIGHT * field + how);
    }
    for (const number of posting[SYMPTOM_FIELD + 1]) add(symptoms, number, how);
  });
  return { conditions, symptoms };
}

/**
 * The numbers that occur in all of these maps, sorted by the sum of their costs.
 * @param {Costs[]} all
 */
function inAll([first, ...others]) {
  /** @type {[cost: number, number: number][]} */
  const costs = [];
  for (const [number, cost] of first) {
    const sum = others.reduce((sum, other) => sum + (other.get(number) ?? Infinity), cost);
    if (sum < Infinity) costs.push([sum, number]);
  }
  costs.sort((one, other) => one[0] - other[0] || one[1] - other[1]);
  return costs.map(([, number]) => number);
}

/**
 * Moves conditions to the end that have the words only in different symptoms. For “memory loss”, conditions with that
 * symptom come before conditions with a memory problem and a loss of hair.
 * @param {number[]} conditions
 * @param {Costs[]} costs The costs of the conditions for each word.
 * @param {SymptomEntry[]} symptoms
 */
function mixedLast(conditions, costs, symptoms) {
  if (costs.length === 1) return conditions;
  const withSymptom = new Set(symptoms.flatMap((symptom) => symptom.conditions));
  /** @param {number} number */
  const wordsInSymptoms = (number) => costs.filter((cost) => (cost.get(number) ?? 0) >= FIELD_WEIGHT * SYMPTOM_FIELD);
  /** @param {number} number */
  const isMixed = (number) => wordsInSymptoms(number).length > 1 && !withSymptom.has(number);
  return [...conditions.filter((number) => !isMixed(number)), ...conditions.filter(isMixed)];
}
