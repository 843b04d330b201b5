// Scores places in articles' texts by the words of the search that they have.

/**
 * @typedef {import("./lookup.js").TextMatch} TextMatch
 *
 * @typedef {Map<number, Map<number, number>>} Places For each condition, what a term costs in each of its places.
 */

/** What it costs that a word is in a text: once, twice, more often, or in the heading. */
const TEXT_COSTS = [2.2, 2, 1.8, 1];
/** What it costs besides if it is elsewhere in the article than the other words. */
const ELSEWHERE = 0.6;
/** What words cost that are in the same place. */
const TOGETHER = 0.75;
/** Bits of a code of src/builder/search_index/texts.rs. */
const WEIGHT_BITS = 2;
const WEIGHT_MASK = 3;

/** The highest cost of a word that is in a heading. */
export const HEADING_COST = TEXT_COSTS[WEIGHT_MASK];

/**
 * The places of a term.
 * @param {TextMatch[]} matches
 * @returns {Places}
 */
export function placesOf(matches) {
  /** @type {Places} */
  const places = new Map();
  for (const { posting, cost } of matches) {
    let condition = 0;
    for (let index = 1; index < posting.length; ) {
      condition += posting[index];
      let ofCondition = places.get(condition);
      if (!ofCondition) {
        ofCondition = new Map();
        places.set(condition, ofCondition);
      }
      index += 1;
      addPlace(ofCondition, posting[index], cost);
      // Further places are written as negative numbers.
      for (index += 1; posting[index] < 0; index += 1) addPlace(ofCondition, -1 - posting[index], cost);
    }
  }
  return places;
}

/**
 * @param {Map<number, number>} places
 * @param {number} code
 * @param {number} cost
 */
function addPlace(places, code, cost) {
  const place = code >> WEIGHT_BITS;
  const sum = cost + TEXT_COSTS[code & WEIGHT_MASK];
  places.set(place, Math.min(places.get(place) ?? Infinity, sum));
}

/**
 * Whether a posting lacks articles, because the word is in too many.
 * @param {TextMatch[]} matches
 * @param {number} maxArticles
 */
export function isCut(matches, maxArticles) {
  return matches.some(({ posting }) => posting[0] > maxArticles);
}

/**
 * What a term costs in each place of an article whose text was read.
 * @param {(word: string) => boolean} isMeant Whether a word is the term.
 * @param {string[][][]} places For each place, the words of its own heading, and those of its text.
 * @returns {Map<number, number>}
 */
export function costsIn(isMeant, places) {
  const costs = new Map();
  places.forEach(([heading, text], place) => {
    const count = text.filter(isMeant).length;
    if (heading.some(isMeant)) costs.set(place, TEXT_COSTS[WEIGHT_MASK]);
    else if (count > 0) costs.set(place, TEXT_COSTS[Math.min(count, WEIGHT_MASK) - 1]);
  });
  return costs;
}

/**
 * The place of an article that fits these terms best, and what each term costs then.
 * @param {(Map<number, number> | undefined)[]} places The article's places of each term; nothing for other terms.
 * @returns {{ place: number, costs: (number | undefined)[], isTogether: boolean } | undefined}
 */
export function bestPlace(places) {
  /** @type {{ place: number, sum: number, count: number } | undefined} */
  let best;
  const wanted = places.filter((ofTerm) => ofTerm !== undefined);
  for (const place of new Set(wanted.flatMap((ofTerm) => [...ofTerm.keys()]))) {
    let [sum, count] = [0, 0];
    for (const ofTerm of wanted) {
      const cost = ofTerm.get(place);
      sum += cost ?? Math.min(...ofTerm.values()) + ELSEWHERE;
      if (cost !== undefined) count += 1;
    }
    if (!best || sum < best.sum || (sum === best.sum && place < best.place)) best = { place, sum, count };
  }
  if (!best) return undefined;
  const { place, count } = best;
  const factor = count > 1 ? TOGETHER : 1;
  const costs = places.map((ofTerm) => {
    if (!ofTerm) return undefined;
    const cost = ofTerm.get(place);
    return cost === undefined ? Math.min(...ofTerm.values()) + ELSEWHERE : cost * factor;
  });
  return { place, costs, isTogether: count === wanted.length };
}
