// Finds conditions and symptoms in the index.
import { namesNear, namesOf, textsNear, textsOf } from "./lookup.js";
import { plausible, rankConditions, rankSymptoms } from "./rank.js";
import { COST, isInflected } from "./spelling.js";
import { termsOf } from "./terms.js";
import { costsIn, isCut, placesOf } from "./texts.js";
import { words } from "./words.js";

/**
 * @typedef {import("./index-files.js").SearchIndex} SearchIndex
 * @typedef {import("./index-files.js").SymptomEntry} SymptomEntry
 * @typedef {import("./rank.js").Evidence} Evidence
 * @typedef {import("./rank.js").Ranked} Ranked
 *
 * @typedef {object} Found A condition.
 * @property {number} number
 * @property {number | undefined} place The place in its text that has words of the search which no name has.
 *
 * @typedef {object} Answer
 * @property {SymptomEntry[]} symptoms The best ones.
 * @property {number} symptomCount The number of all symptoms.
 * @property {Found[]} conditions The best first.
 * @property {string[]} marks The words of names that were found.
 * @property {string[]} used The typed words by which it was found.
 * @property {string[]} unknown The typed words that are nowhere.
 * @property {string[]} missing The typed words that are elsewhere, but not in what was found.
 * @property {boolean} isMistyped Whether what was found has other words than the typed ones.
 * @property {boolean} isTooCommon Whether nothing was looked for, because each typed word is in too many texts.
 */

/** The maximum number of symptoms to show. */
const MAX_SYMPTOMS = 5;
/** With as many conditions that have all words in a name, the texts are not searched. */
const ENOUGH = 10;
/** The number of conditions whose texts are read for words that are in too many articles. */
const MAX_READ = 2;
/** The minimum length of a single word that must be found. The reader may be typing it. */
const MIN_ALONE = 2;
/** What it costs besides that a typed word which is a word may be mistyped. */
const KNOWN_WORD = 0.4;

/** @type {Answer} */
const NOTHING = {
  symptoms: [],
  symptomCount: 0,
  conditions: [],
  marks: [],
  used: [],
  unknown: [],
  missing: [],
  isMistyped: false,
  isTooCommon: false,
};

/**
 * Finds the conditions and symptoms for a text. Returns null for a text that is too short to search for.
 * @param {SearchIndex} index
 * @param {string} text
 * @returns {Promise<Answer | null>}
 */
export async function find(index, text) {
  const root = await index.root();
  const terms = termsOf(text, root);
  if (terms.length === 0 && words(text, root.plain).length > 0) return { ...NOTHING, isTooCommon: true };
  const search = new Search(index, root, await evidenceOf(index, terms));
  return search.isEmpty() ? null : search.run();
}

/**
 * @param {SearchIndex} index
 * @param {import("./terms.js").Term[]} terms
 * @returns {Promise<Evidence[]>}
 */
async function evidenceOf(index, terms) {
  const evidence = await Promise.all(
    terms.map(async (term) => ({
      term,
      names: await namesOf(index, term),
      texts: new Map(),
      isInTexts: false,
      isCut: false,
    })),
  );
  return evidence.filter(({ term, names }) => {
    if (names.length > 0) return true;
    // A few letters that match nothing are yet to become a word.
    return !term.isOptional && !(term.isAlone && term.word.length < MIN_ALONE);
  });
}

/** A search, step by step: each step loads more of the index, if those before did not find what is surely meant. */
class Search {
  /**
   * @param {SearchIndex} index
   * @param {import("./index-files.js").Root} root
   * @param {Evidence[]} evidence
   */
  constructor(index, root, evidence) {
    this.index = index;
    this.root = root;
    this.evidence = evidence;
    /** The evidence of the terms that are somewhere. */
    this.counted = evidence;
    /** @type {Ranked[]} */
    this.symptoms = [];
    /** @type {Ranked[]} */
    this.conditions = [];
    /** @type {SymptomEntry[]} */
    this.shownSymptoms = [];
  }

  isEmpty() {
    return this.evidence.length === 0;
  }

  /** @returns {Promise<Answer>} */
  async run() {
    await this.rank();
    const inOneName = Math.max(0, ...this.conditions.map(({ isInName }) => isInName.filter(Boolean).length));
    if (!this.isEnough()) {
      const { conditions, counted } = this;
      await this.addTexts(
        textsOf,
        this.evidence.filter(({ term }) => !term.isOptional),
      );
      await this.readTexts(conditions, counted);
      await this.rank();
    }
    if (!this.isSure()) {
      await this.correct(inOneName);
      const nowhere = this.evidence.filter(({ names, texts }) => names.length === 0 && texts.size === 0);
      if (nowhere.length > 0) {
        await this.addTexts(textsNear, nowhere);
        await this.rank();
      }
    }
    return this.answer();
  }

  async rank() {
    const counted = this.evidence.filter(({ names, texts }) => names.length > 0 || texts.size > 0);
    this.counted = counted;
    if (counted.length === 0) return;
    this.symptoms = rankSymptoms(counted);
    this.shownSymptoms = await Promise.all(
      this.symptoms.slice(0, MAX_SYMPTOMS).map(({ number }) => this.index.symptom(number)),
    );
    const withSymptom = new Set(this.shownSymptoms.flatMap(({ conditions }) => conditions));
    this.conditions = plausible(rankConditions(counted, this.root.conditions, withSymptom));
  }

  /** Whether there is no need to look in the texts. */
  isEnough() {
    if (this.counted.length < this.evidence.length) return false;
    const complete = this.conditions.filter(({ missing, place }) => missing === 0 && place === undefined);
    if (complete.length >= ENOUGH) return true;
    // In a large site, the words of a whole name are in many other texts too.
    const isLarge = this.root.conditions > this.root.maxArticles;
    return isLarge && this.evidence.length > 1 && Boolean(complete[0]?.isSure);
  }

  /**
   * Looks for typing errors: first only in the words that the best name lacks, and with the first letter right.
   * @param {number} inOneName The most words that one name has.
   */
  async correct(inOneName) {
    const [best] = this.conditions;
    // A word that is a word, or the beginning of one, is mistyped only where all others stand in one name.
    const mayBeMistyped = this.evidence.filter(
      ({ term, names }) =>
        this.evidence.length - inOneName <= 1 || names.every(({ cost }) => cost > (term.isIncomplete ? COST.begun : 0)),
    );
    const isAlone = this.evidence.length === 1;
    const doubtful = mayBeMistyped.filter((one) => isAlone || !best?.isInName[this.counted.indexOf(one)]);
    const others = mayBeMistyped.filter((one) => !doubtful.includes(one));
    if (isAlone) {
      // Ranking takes long if a single word has many meanings, so do it once.
      await Promise.all([false, true].map((isAtEnd) => this.addNames(doubtful, isAtEnd)));
      await this.rank();
      return;
    }
    for (const evidence of [doubtful, others]) {
      for (const isAtEnd of [false, true]) {
        if (evidence.length === 0 || this.isSpelled()) continue;
        await this.addNames(evidence, isAtEnd);
        await this.rank();
      }
    }
  }

  /** Whether there is no need to look for typing errors. */
  isSure() {
    if (this.counted.length < this.evidence.length) return false;
    // A single word that is no word of its own may be mistyped, even if words begin with it.
    const [{ names, isInTexts }] = this.evidence;
    if (this.evidence.length === 1) {
      return this.isEnough() || isInTexts || names.some(({ cost }) => cost === 0);
    }
    return this.symptoms.length > 0 || Boolean(this.conditions[0]?.isSure && this.conditions[0].missing === 0);
  }

  /** Whether a name has all words, some of them mistyped. */
  isSpelled() {
    if (this.evidence.length === 1) return false;
    const isAllKnown = this.counted.length === this.evidence.length;
    const [best] = this.conditions;
    return isAllKnown && (this.symptoms.length > 0 || (best?.missing === 0 && best.mistyped > 0 && best.cost < 2));
  }

  /**
   * Adds the words of names near these terms.
   * @param {Evidence[]} evidence
   * @param {boolean} isAtEnd
   */
  async addNames(evidence, isAtEnd) {
    await Promise.all(
      evidence.map(async (one) => {
        const added = await namesNear(this.index, one.term, isAtEnd);
        const isKnown = one.names.some(({ cost }) => cost === 0);
        const near = added
          .filter(({ word }) => !one.names.some((match) => match.word === word))
          .map((match) => ({ ...match, cost: match.cost + (isKnown ? KNOWN_WORD : 0) }));
        one.names.push(...near);
      }),
    );
  }

  /**
   * Adds what these terms mean in texts.
   * @param {typeof textsOf} lookUp
   * @param {Evidence[]} evidence
   */
  async addTexts(lookUp, evidence) {
    await Promise.all(
      evidence.map(async (one) => {
        const matches = await lookUp(this.index, one.term);
        one.texts = placesOf(matches);
        one.isInTexts = matches.some(({ cost }) => cost === 0);
        one.isCut = isCut(matches, this.root.maxArticles);
      }),
    );
  }

  /**
   * Looks for words of which the index names only some articles, such as “treatment”, in the texts of the best conditions
   * whose name has all other words.
   * @param {Ranked[]} conditions As ranked by names.
   * @param {Evidence[]} counted The terms that any name has.
   */
  async readTexts(conditions, counted) {
    const cut = this.evidence.filter((one) => one.isCut);
    const others = counted.filter((one) => !one.isCut && !one.term.isOptional);
    if (cut.length === 0 || others.length === 0) return;
    const named = conditions
      .filter(({ isInName }) => others.every((one) => isInName[counted.indexOf(one)]))
      .slice(0, MAX_READ);
    const { plain, synonyms } = this.root;
    await Promise.all(
      named.map(async ({ number }) => {
        const places = await this.index.places(await this.index.condition(number));
        const split = places.map(({ where, text }) => [words(lastHeading(where), plain), words(text, plain)]);
        for (const { term, texts } of cut) {
          const meant = [term.word, synonyms[term.word]].filter(Boolean);
          const costs = costsIn((word) => meant.some((one) => word === one || isInflected(one, word)), split);
          if (costs.size > 0) texts.set(number, costs);
        }
      }),
    );
  }

  /** @returns {Answer} */
  answer() {
    const { counted } = this;
    const [best] = [...this.conditions, ...this.symptoms].sort((one, other) => one.cost - other.cost);
    const unknown = this.evidence.filter((one) => !counted.includes(one) && !one.term.isOptional);
    const missing = counted.filter(({ term }, number) => best && best.costs[number] === undefined && !term.isOptional);
    return {
      symptoms: this.shownSymptoms,
      symptomCount: this.symptoms.length,
      conditions: this.conditions.map(({ number, place }) => ({ number, place })),
      marks: counted.flatMap(({ names }) => names.map(({ word }) => word)),
      used: counted.filter((one) => !missing.includes(one)).map(({ term }) => term.word),
      unknown: unknown.map(({ term }) => term.word),
      missing: missing.map(({ term }) => term.word),
      isMistyped: (best?.mistyped ?? 0) > 0,
      isTooCommon: false,
    };
  }
}

/** @param {string} where */
function lastHeading(where) {
  return where.split(" › ").at(-1) ?? "";
}
