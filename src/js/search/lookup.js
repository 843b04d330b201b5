// Looks a term up in the index.
import { COST, isInflected, isPlural, maxErrors, otherNumeral, similar, stem } from "./spelling.js";

/**
 * @template T
 * @typedef {{ word: string, posting: T, cost: number }} Match A word of the index that a term may mean.
 */

/**
 * @typedef {import("./index-files.js").SearchIndex} SearchIndex
 * @typedef {import("./terms.js").Term} Term
 *
 * @typedef {Match<import("./index-files.js").NamePosting>} NameMatch
 * @typedef {Match<import("./index-files.js").TextPosting>} TextMatch
 */

/** The minimum length of a word that stands for all words that begin with it. Short words load many files. */
const MIN_PREFIX = 2;
/** The same for each of several words, and for words of texts. */
const MIN_PREFIX_OF_SEVERAL = 4;
/** The number of letters at the end of a word that are right if its first letters are wrong. */
const ENDING_LENGTH = 3;

/**
 * The words of names that a term means as it is typed.
 * @param {SearchIndex} index
 * @param {Term} term
 * @returns {Promise<NameMatch[]>}
 */
export async function namesOf(index, term) {
  const { word, isAlone } = term;
  const isWhole = term.isOptional || word.length < (isAlone ? MIN_PREFIX : MIN_PREFIX_OF_SEVERAL);
  // The singular of a plural is a file with the same beginning.
  const entries = await index.names(isWhole ? word : singular(word), isWhole);
  const matches = matching(entries, term, isWhole, isPlural);
  const numeral = otherNumeral(word);
  if (!numeral) return matches;
  const others = (await index.names(numeral, true)).filter(([other]) => other === numeral);
  return [...matches, ...others.map(([word, posting]) => ({ word, posting, cost: COST.numeral }))];
}

/**
 * The words of texts that a term means, as it is typed or with a word of the same meaning.
 * @param {SearchIndex} index
 * @param {Term} term
 * @returns {Promise<TextMatch[]>}
 */
export async function textsOf(index, term) {
  const { synonyms } = await index.root();
  const isWhole = term.word.length < MIN_PREFIX_OF_SEVERAL;
  const entries = await index.texts(isWhole ? term.word : stem(term.word), isWhole);
  const matches = matching(entries, term, isWhole, isInflected);
  const meant = synonyms[term.word] ?? synonyms[stem(term.word)];
  if (!meant) return matches;
  const meantTerm = { ...term, word: meant, isIncomplete: false };
  const others = matching(await index.texts(stem(meant)), meantTerm, false, isInflected);
  return [...matches, ...others.map((match) => ({ ...match, cost: match.cost + COST.synonym }))];
}

/**
 * The words of texts near a mistyped term, as far as they are in the same file of the index.
 * @param {SearchIndex} index
 * @param {Term} term
 * @returns {Promise<TextMatch[]>}
 */
export async function textsNear(index, { word }) {
  const entries = await index.texts(word, true);
  return withPostings(
    similar(
      entries.map(([word]) => word),
      word,
    ),
    entries,
  );
}

/**
 * The words of names that a mistyped term may mean: those with the same first letter, or else those with the same end.
 * @param {SearchIndex} index
 * @param {Term} term
 * @param {boolean} isAtEnd
 * @returns {Promise<NameMatch[]>}
 */
export async function namesNear(index, { word }, isAtEnd) {
  if (maxErrors(word.length) === 0) return [];
  const words = isAtEnd ? await index.wordsWithEnding(word.slice(-ENDING_LENGTH)) : await index.words(word[0]);
  const near = similar(words, word).filter((match) => isAtEnd === (match.word[0] !== word[0]));
  const entries = await Promise.all(near.map((match) => index.names(match.word, true)));
  return withPostings(near, entries.flat());
}

/**
 * A beginning that a word, its singular and its plural share.
 * @param {string} word
 */
function singular(word) {
  return word.length > MIN_PREFIX_OF_SEVERAL ? word.replace(/(?:ie|e)?s$|y$/, "") : word;
}

/**
 * @template T
 * @param {{ word: string, cost: number }[]} found
 * @param {[string, T][]} entries
 * @returns {Match<T>[]}
 */
function withPostings(found, entries) {
  const postings = new Map(entries);
  return found.flatMap(({ word, cost }) => {
    const posting = postings.get(word);
    return posting ? [{ word, cost, posting }] : [];
  });
}

/**
 * The entries that a term means: the word itself and its forms, and the words that begin with it while it is typed, or
 * if it is no word.
 * @template T
 * @param {[string, T][]} entries
 * @param {Term} term
 * @param {boolean} isWhole
 * @param {(one: string, other: string) => boolean} isForm Whether two words are forms of one.
 * @returns {Match<T>[]}
 */
function matching(entries, { word, isIncomplete }, isWhole, isForm) {
  const exact = entries.filter(([other]) => other === word).map(([, posting]) => ({ word, posting, cost: 0 }));
  if (isWhole) return exact;
  const others = entries.filter(([other]) => other !== word);
  const inflected = others
    .filter(([other]) => isForm(word, other))
    .map(([word, posting]) => ({ word, posting, cost: COST.inflected }));
  const known = [...exact, ...inflected];
  if (known.length > 0 && !isIncomplete) return known;
  const begun = others
    .filter(([other]) => other.startsWith(word) && !isForm(word, other))
    .map(([word, posting]) => ({ word, posting, cost: COST.begun }));
  return [...known, ...begun];
}
