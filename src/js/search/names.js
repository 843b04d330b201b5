// Scores names by the words of the search that they have.

/**
 * @typedef {import("./lookup.js").NameMatch} NameMatch
 *
 * @typedef {object} Name A name of a condition or symptom that has at least one of the words.
 * @property {number} owner The number of the condition or symptom.
 * @property {number} name The number of the name. The condition's own is 0.
 * @property {(number | undefined)[]} costs The least cost of each term that it has.
 * @property {number[]} positions The position of each term that it has.
 * @property {number} covered A bit for each position at which it has a term.
 * @property {number} length The number of its words.
 */

/** What it costs that a name has other words too, that its words stand in another order, and so on. */
const SHAPE = { uncovered: 0.6, disordered: 0.15, later: 0.05, other: 0.04, doubled: 0.5 };
/** Bits of a code of src/builder/search_index/names.rs. */
const BITS = 4;
const MASK = 15;
/** A word that is in more names than this makes no candidates where a rarer word does. */
const COMMON = 1500;
/** More names than a condition may have. */
const MAX_NAMES = 4096;

/**
 * The names that have any of the terms. `part` is the part of the postings: 0 for conditions, 2 for symptoms.
 * @param {NameMatch[][]} matches For each term.
 * @param {0 | 2} part
 * @returns {Name[]}
 */
export function namesWith(matches, part) {
  /** @type {Map<number, Name>} */
  const names = new Map();
  const sizes = matches.map((list) => list.reduce((sum, { posting }) => sum + posting[part].length / 2, 0));
  const order = [...matches.keys()].sort((one, other) => sizes[one] - sizes[other]);
  for (const term of order) {
    const isOnlyAdding = sizes[term] > COMMON && names.size > 0;
    for (const { posting, cost } of matches[term]) addAll(names, posting[part], term, cost, isOnlyAdding);
  }
  return [...names.values()];
}

/**
 * @param {Map<number, Name>} names
 * @param {number[]} posting
 * @param {number} term
 * @param {number} cost
 * @param {boolean} isOnlyAdding Whether names without another term are left out.
 */
function addAll(names, posting, term, cost, isOnlyAdding) {
  let owner = 0;
  for (let index = 0; index < posting.length; index += 2) {
    owner += posting[index];
    const code = posting[index + 1];
    const number = code >> (2 * BITS);
    const position = (code >> BITS) & MASK;
    const key = owner * MAX_NAMES + number;
    let name = names.get(key);
    if (!name) {
      if (isOnlyAdding) continue;
      name = { owner, name: number, costs: [], positions: [], covered: 0, length: code & MASK };
      names.set(key, name);
    }
    name.covered |= 1 << position;
    const known = name.costs[term];
    if (known !== undefined && known <= cost) continue;
    name.costs[term] = cost;
    name.positions[term] = position;
  }
}

/**
 * What it costs that a name is not just the words of the search, in their order.
 * @param {Name} name
 */
export function shapeCost({ name, positions, covered, length }) {
  const count = bits(covered);
  let cost = SHAPE.uncovered * Math.max(0, 1 - count / Math.max(length, 1));
  let last = -1;
  let terms = 0;
  let isOrdered = true;
  for (const position of positions) {
    if (position === undefined) continue;
    if (position < last) isOrdered = false;
    last = position;
    terms += 1;
  }
  if (!isOrdered) cost += SHAPE.disordered;
  if (!(covered & 1)) cost += SHAPE.later;
  if (name > 0) cost += SHAPE.other;
  if (terms > count) cost += SHAPE.doubled * (terms - count);
  return cost;
}

/**
 * How many bits a number has.
 * @param {number} number
 */
export function bits(number) {
  let count = 0;
  for (let rest = number; rest; rest &= rest - 1) count += 1;
  return count;
}
