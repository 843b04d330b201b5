// How well the search finds real conditions: by their names and other names, and by both with a typing error.

import { find } from "../../src/js/search/find.js";
import { words } from "../../src/js/search/words.js";
import { chance } from "../bench-scale/names.mjs";

/**
 * @typedef {{ name: string, other_names?: string[] }} NamedCondition
 *
 * @typedef {object} Question
 * @property {string} text What is typed.
 * @property {string} meant The name that is meant.
 * @property {string[]} right The names of the conditions that bear it.
 *
 * @typedef {object} Quality Shares of all questions, in percent.
 * @property {number} first The right condition comes first.
 * @property {number} amongTen It is among the first ten.
 * @property {number} nothing No condition is found.
 * @property {Question[]} failures The questions for which the right one is not first.
 */

/** The number of questions of each kind. */
const QUESTIONS = 500;
/** The number of conditions that a reader sees at once. */
const SHOWN = 10;
/** The least letters of a word that is mistyped. */
const MISTYPED_LETTERS = 5;
const LETTERS = "abcdefghijklmnopqrstuvwxyz";

/** The kinds of questions, each with the figures to reach. */
export const KINDS = /** @type {const} */ ({
  names: { first: 99, amongTen: 100, nothing: 0 },
  "other names": { first: 98, amongTen: 100, nothing: 0 },
  "mistyped names": { first: 98.5, amongTen: 99.8, nothing: 0 },
  "mistyped other names": { first: 95, amongTen: 99, nothing: 0.2 },
});

/**
 * Questions of a kind, always the same ones for the same seed.
 * @param {NamedCondition[]} conditions
 * @param {keyof typeof KINDS} kind
 * @param {number} seed
 * @returns {Question[]}
 */
function questions(conditions, kind, seed) {
  const next = chance(seed);
  /** @param {string} name */
  const folded = (name) => words(name, {}).join(" ");
  /** @type {Map<string, Set<string>>} */
  const bearers = new Map();
  for (const { name, other_names: others = [] } of conditions) {
    for (const borne of [name, ...others]) {
      const key = folded(borne);
      bearers.set(key, (bearers.get(key) ?? new Set()).add(name));
    }
  }
  const isOther = kind.endsWith("other names");
  const isMistyped = kind.startsWith("mistyped");
  const names = conditions.flatMap(({ name, other_names: others = [] }) => (isOther ? others : [name]));
  const usable = names.filter((name) => !isMistyped || longWords(name).length > 0);
  return shuffled(usable, next)
    .slice(0, QUESTIONS)
    .map((meant) => ({
      text: isMistyped ? mistyped(meant, next) : meant,
      meant,
      right: [...(bearers.get(folded(meant)) ?? [])],
    }));
}

/**
 * Asks the questions of a kind.
 * @param {import("../../src/js/search/index-files.js").SearchIndex} index
 * @param {NamedCondition[]} conditions
 * @param {keyof typeof KINDS} kind
 * @param {number} seed
 */
export async function measure(index, conditions, kind, seed) {
  const asked = questions(conditions, kind, seed);
  const answers = [];
  for (const { text } of asked) {
    const found = (await find(index, text))?.conditions.slice(0, SHOWN) ?? [];
    const entries = await Promise.all(found.map(({ number }) => index.condition(number)));
    answers.push(entries.map(({ name }) => name));
  }
  return quality(asked, answers);
}

/**
 * @param {Question[]} questions
 * @param {string[][]} answers The names of the conditions that each question finds, the best first.
 * @returns {Quality}
 */
function quality(questions, answers) {
  /** @param {(found: string[], question: Question) => boolean} isCounted */
  const share = (isCounted) =>
    (100 * questions.filter((question, number) => isCounted(answers[number], question)).length) / questions.length;
  /** @type {(found: string[], question: Question) => boolean} */
  const isFirst = ([first], { right }) => right.includes(first);
  return {
    first: share(isFirst),
    amongTen: share((found, { right }) => found.slice(0, SHOWN).some((name) => right.includes(name))),
    nothing: share((found) => found.length === 0),
    failures: questions.filter((question, number) => !isFirst(answers[number], question)),
  };
}

/**
 * Whether the figures of a kind are reached.
 * @param {keyof typeof KINDS} kind
 * @param {Quality} quality
 */
export function isReached(kind, { first, amongTen, nothing }) {
  const goal = KINDS[kind];
  return first >= goal.first && amongTen >= goal.amongTen && nothing <= goal.nothing;
}

/**
 * @template T
 * @param {T[]} list
 * @param {() => number} next
 */
function shuffled(list, next) {
  return list
    .map((entry) => ({ entry, order: next() }))
    .sort((one, other) => one.order - other.order)
    .map(({ entry }) => entry);
}

/** @param {string} name */
function longWords(name) {
  return [...name.matchAll(/\p{Alphabetic}+/gu)].filter(([word]) => word.length >= MISTYPED_LETTERS);
}

/**
 * The name with one typing error: a letter missing, one too many, a wrong one, or two swapped.
 * @param {string} name
 * @param {() => number} next
 */
function mistyped(name, next) {
  /** @param {number} count */
  const below = (count) => Math.floor(next() * count);
  const candidates = longWords(name);
  const { 0: word, index } = candidates[below(candidates.length)];
  let wrong = word;
  while (wrong.toLowerCase() === word.toLowerCase()) {
    const at = below(word.length);
    const letter = LETTERS[below(LETTERS.length)];
    const last = Math.min(at, word.length - 2);
    wrong = [
      word.slice(0, at) + word.slice(at + 1),
      word.slice(0, at) + letter + word.slice(at),
      word.slice(0, at) + letter + word.slice(at + 1),
      word.slice(0, last) + word[last + 1] + word[last] + word.slice(last + 2),
    ][below(4)];
  }
  return name.slice(0, index) + wrong + name.slice(index + word.length);
}
