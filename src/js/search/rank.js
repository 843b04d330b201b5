// Ranks conditions and symptoms by what the index knows about each term.
import { fromSteps } from "./index-files.js";
import { bits, namesWith, shapeCost } from "./names.js";
import { COST } from "./spelling.js";
import { bestPlace, HEADING_COST } from "./texts.js";

/**
 * @typedef {import("./names.js").Name} Name
 *
 * @typedef {object} Evidence What the index knows about a term.
 * @property {import("./terms.js").Term} term
 * @property {import("./lookup.js").NameMatch[]} names
 * @property {import("./texts.js").Places} texts
 * @property {boolean} isInTexts Whether the typed word itself is in a text.
 * @property {boolean} isCut Whether articles with the word are not in the index, because there are too many.
 *
 * @typedef {object} Ranked A condition, or a symptom.
 * @property {number} number
 * @property {number} cost
 * @property {(number | undefined)[]} costs What each term costs; nothing for a term that is missing.
 * @property {number} missing The number of terms that are missing.
 * @property {number} mistyped What typing errors cost.
 * @property {boolean} isSure Whether there is no need to look for typing errors.
 * @property {boolean[]} isInName Whether its best name has each term.
 * @property {number | undefined} place The best place in the text for the words that no name has.
 */

/** What it costs besides that a word is in another name of the condition, or in a symptom. */
const ELSEWHERE = { otherName: 0.8, symptom: 1.2 };
/** What it costs that a word is missing. Rare words cost more. */
const MISSING = { base: 2.5, weak: 0.1 };
/** What it costs that a condition has words only in different symptoms. For “memory loss”, conditions with that symptom
    come before conditions with a memory problem and a loss of hair. */
const MIXED_SYMPTOMS = 1;
/** How much more typing errors may cost than in the best result. */
const MORE_ERRORS = 1;
/** What it costs that a condition has none of the words in a name. */
const NO_NAME = 0.6;

/**
 * The symptoms with all words in one name, the best first.
 * @param {Evidence[]} evidence
 * @returns {Ranked[]}
 */
export function rankSymptoms(evidence) {
  /** @type {Map<number, Ranked>} */
  const best = new Map();
  for (const name of namesWith(namesIn(evidence), 2)) {
    const isAll = evidence.every(({ term }, index) => term.isOptional || name.costs[index] !== undefined);
    if (!isAll) continue;
    const missing = evidence.filter(({ term }, index) => !term.isWeak && name.costs[index] === undefined);
    const cost = sum(name.costs) + shapeCost(name) + MISSING.base * missing.length;
    const known = best.get(name.owner);
    if (known && known.cost <= cost) continue;
    const { owner: number, costs } = name;
    best.set(number, {
      number,
      cost,
      costs,
      missing: 0,
      mistyped: mistypedCost(costs),
      isSure: true,
      isInName: [],
      place: undefined,
    });
  }
  return sorted([...best.values()]);
}

/**
 * The conditions that have the most words, the best first.
 * @param {Evidence[]} evidence
 * @param {number} count The number of all conditions.
 * @param {Set<number>} withSymptom The conditions with a symptom that has all words.
 * @returns {Ranked[]}
 */
export function rankConditions(evidence, count, withSymptom) {
  /** @type {Map<number, Name[]>} */
  const names = new Map();
  for (const name of namesWith(namesIn(evidence), 0)) {
    const ofOwner = names.get(name.owner);
    if (ofOwner) ofOwner.push(name);
    else names.set(name.owner, [name]);
  }
  const bySymptom = evidence.map(({ names }) => symptomCosts(names, count));
  const missing = missingCosts(evidence, names, bySymptom, count);
  return sorted(
    withMostTerms(evidence, names, bySymptom).map((number) =>
      rankOne(number, names.get(number) ?? [], evidence, bySymptom, missing, withSymptom),
    ),
  );
}

/**
 * The conditions that have the most terms, wherever.
 * @param {Evidence[]} evidence
 * @param {Map<number, Name[]>} names
 * @param {(Float32Array | undefined)[]} bySymptom
 */
function withMostTerms(evidence, names, bySymptom) {
  /** @type {Map<number, number>} A bit for each term of a condition. */
  const terms = new Map();
  evidence.forEach(({ texts, term: { isOptional } }, term) => {
    // What may be missing makes candidates, and does not count.
    const bit = isOptional ? 0 : 1 << term;
    /** @param {number} number */
    const add = (number) => terms.set(number, (terms.get(number) ?? 0) | bit);
    for (const [number, ofOwner] of names) if (ofOwner.some(({ costs }) => costs[term] !== undefined)) add(number);
    for (const number of texts.keys()) add(number);
    bySymptom[term]?.forEach((cost, number) => {
      if (cost < Infinity) add(number);
    });
  });
  let most = 0;
  for (const found of terms.values()) most = Math.max(most, bits(found));
  return [...terms].filter(([, found]) => bits(found) === most).map(([number]) => number);
}

/**
 * @param {number} number
 * @param {Name[]} names
 * @param {Evidence[]} evidence
 * @param {(Float32Array | undefined)[]} bySymptom
 * @param {number[]} missing
 * @param {Set<number>} withSymptom
 * @returns {Ranked}
 */
function rankOne(number, names, evidence, bySymptom, missing, withSymptom) {
  if (evidence.length === 1 && names.length === 0 && !evidence[0].texts.has(number)) {
    // Very many conditions may have a symptom.
    return rankBySymptom(number, bySymptom[0]?.[number] ?? 0);
  }
  const inNames = evidence.map((_, term) => {
    let least = Infinity;
    for (const { costs } of names) least = Math.min(least, costs[term] ?? Infinity);
    return least;
  });
  // Look in the text only for what no name has.
  const text = bestPlace(
    evidence.map(({ texts, term }, index) =>
      inNames[index] < Infinity || term.isOptional ? undefined : texts.get(number),
    ),
  );
  const elsewhere = evidence.map((_, term) =>
    Math.min(
      inNames[term] + ELSEWHERE.otherName,
      (bySymptom[term]?.[number] ?? Infinity) + ELSEWHERE.symptom,
      text?.costs[term] ?? Infinity,
    ),
  );
  /** @type {Name | undefined} */
  let bestName;
  let bestCost = NO_NAME + total(undefined, elsewhere, missing);
  for (const name of names) {
    const cost = shapeCost(name) + total(name, elsewhere, missing);
    if (cost < bestCost) [bestName, bestCost] = [name, cost];
  }
  const costs = elsewhere.map((cost, term) => bestName?.costs[term] ?? (cost < Infinity ? cost : undefined));
  const onlyInSymptoms = evidence.filter(
    (_, term) => inNames[term] === Infinity && (bySymptom[term]?.[number] ?? Infinity) < Infinity,
  );
  if (onlyInSymptoms.length > 1 && !withSymptom.has(number)) bestCost += MIXED_SYMPTOMS;
  const isMissing = evidence.map(({ term }, index) => !term.isOptional && costs[index] === undefined);
  const place = text && evidence.some((_, term) => costs[term] === text.costs[term] && costs[term] !== undefined);
  return {
    number,
    cost: bestCost,
    costs,
    missing: isMissing.filter(Boolean).length,
    mistyped: mistypedCost(bestName?.costs ?? []),
    isSure: isSure(evidence, bestName, costs, text),
    isInName: evidence.map((_, term) => bestName?.costs[term] !== undefined),
    place: place ? text.place : undefined,
  };
}

/**
 * A condition that has a single word only in a symptom.
 * @param {number} number
 * @param {number} cost What the word costs.
 * @returns {Ranked}
 */
function rankBySymptom(number, cost) {
  const costs = [cost + ELSEWHERE.symptom];
  const isInName = [false];
  return { number, cost: NO_NAME + costs[0], costs, missing: 0, mistyped: 0, isSure: true, isInName, place: undefined };
}

/**
 * Whether a condition is surely meant: each word is where it should be if the reader has mistyped none.
 * @param {Evidence[]} evidence
 * @param {Name | undefined} name
 * @param {(number | undefined)[]} costs
 * @param {ReturnType<typeof bestPlace>} text
 */
function isSure(evidence, name, costs, text) {
  return evidence.every(({ term }, index) => {
    if (term.isOptional) return true;
    const ofName = name?.costs[index];
    if (ofName !== undefined) return ofName < COST.begun || (ofName < COST.mistyped && term.isIncomplete);
    const cost = costs[index];
    if (cost === undefined) return false;
    if (cost !== text?.costs[index]) return !name;
    return cost <= HEADING_COST + COST.synonym || (!name && text.isTogether);
  });
}

/**
 * @param {Name | undefined} name
 * @param {number[]} elsewhere
 * @param {number[]} missing
 */
function total(name, elsewhere, missing) {
  let cost = 0;
  for (let term = 0; term < missing.length; term += 1) {
    cost += name?.costs[term] ?? Math.min(elsewhere[term], missing[term]);
  }
  return cost;
}

/**
 * What it costs that each term is missing.
 * @param {Evidence[]} evidence
 * @param {Map<number, Name[]>} names
 * @param {(Float32Array | undefined)[]} bySymptom
 * @param {number} count
 */
function missingCosts(evidence, names, bySymptom, count) {
  /** @type {number[]} */
  const owners = evidence.map(({ texts }, term) => texts.size + (bySymptom[term] ? count / 10 : 0));
  for (const ofOwner of names.values()) {
    for (let term = 0; term < evidence.length; term += 1) {
      if (ofOwner.some(({ costs }) => costs[term] !== undefined)) owners[term] += 1;
    }
  }
  return evidence.map(({ term }, index) =>
    term.isWeak ? MISSING.weak : MISSING.base + Math.max(0, Math.log10((count + 1) / (owners[index] + 1))),
  );
}

/**
 * What a term costs for each condition that has it in a symptom.
 * @param {import("./lookup.js").NameMatch[]} matches
 * @param {number} count
 */
function symptomCosts(matches, count) {
  /** @type {Float32Array | undefined} */
  let costs;
  for (const { posting, cost } of matches) {
    if (posting[1].length === 0) continue;
    costs ??= new Float32Array(count).fill(Infinity);
    for (const number of fromSteps(posting[1])) costs[number] = Math.min(costs[number], cost);
  }
  return costs;
}

/** @param {Evidence[]} evidence */
function namesIn(evidence) {
  return evidence.map(({ names }) => names);
}

/** @param {(number | undefined)[]} costs */
function mistypedCost(costs) {
  return costs.reduce((/** @type {number} */ sum, cost) => sum + ((cost ?? 0) >= COST.mistyped ? (cost ?? 0) : 0), 0);
}

/** @param {(number | undefined)[]} costs */
function sum(costs) {
  return costs.reduce((/** @type {number} */ sum, cost) => sum + (cost ?? 0), 0);
}

/** @param {Ranked[]} ranked */
function sorted(ranked) {
  return ranked.sort((one, other) => one.cost - other.cost || one.number - other.number);
}

/**
 * Leaves out what has many more typing errors than the best.
 * @param {Ranked[]} ranked
 */
export function plausible(ranked) {
  const [best] = ranked;
  if (!best) return ranked;
  const most = best.isSure && best.costs.every((cost = 0) => cost === 0) ? 0 : best.mistyped + MORE_ERRORS;
  return ranked.filter(({ mistyped }) => mistyped <= most);
}
