// The words around what was found.
import { isInflected } from "./spelling.js";
import { words } from "./words.js";

/**
 * @typedef {object} Marks The words to mark in what was found.
 * @property {string[]} typed What the reader typed.
 * @property {Set<string>} found The words of the index that it may mean.
 *
 * @typedef {{ text: string, isMarked: boolean }} Part A part of a text.
 */

/** About how many letters a snippet has. */
const LENGTH = 160;
/** How many of them are before the first marked word, at most. */
const BEFORE = 50;
/** A word of at least this length marks all words that begin with it. */
const MIN_BEGINNING = 3;
const WORDS = /[\p{Alphabetic}\p{N}]+(?:['’]\p{Alphabetic}+)*/gu;

/**
 * The part of a text that has the most words of the search, with these words marked.
 * @param {string} text
 * @param {Marks} marks
 * @param {Record<string, string>} plain
 * @returns {Part[]}
 */
export function snippet(text, marks, plain) {
  if (text.length <= LENGTH) return marked(text, marks, plain);
  const places = [...text.matchAll(WORDS)]
    .map(({ 0: word, index }) => ({ word: words(word, plain)[0] ?? "", index }))
    .filter(({ word }) => isMarked(word, marks));
  const begin = beginNear(text, densest(places));
  const end = text.length - begin <= LENGTH ? text.length : text.lastIndexOf(" ", begin + LENGTH);
  const [before, after] = [begin > 0 ? "… " : "", end < text.length ? " …" : ""];
  return marked(before + text.slice(begin, end) + after, marks, plain);
}

/**
 * Where the part begins that has the most different words, the nearest together.
 * @param {{ word: string, index: number }[]} places
 */
function densest(places) {
  let best = { index: 0, count: 0, span: 0 };
  places.forEach(({ index }, number) => {
    const seen = new Set();
    let span = 0;
    for (const place of places.slice(number)) {
      if (place.index >= index + LENGTH - BEFORE) break;
      if (!seen.has(place.word)) span = place.index - index;
      seen.add(place.word);
    }
    const count = seen.size;
    if (count > best.count || (count === best.count && span < best.span)) best = { index, count, span };
  });
  return best.index;
}

/**
 * The whole text, with the words of the search marked.
 * @param {string} text
 * @param {Marks} marks
 * @param {Record<string, string>} plain
 * @returns {Part[]}
 */
export function marked(text, marks, plain) {
  /** @type {Part[]} */
  const parts = [];
  let last = 0;
  for (const { 0: word, index } of text.matchAll(WORDS)) {
    if (!words(word, plain).some((folded) => isMarked(folded, marks))) continue;
    if (index > last) parts.push({ text: text.slice(last, index), isMarked: false });
    parts.push({ text: word, isMarked: true });
    last = index + word.length;
  }
  if (last < text.length) parts.push({ text: text.slice(last), isMarked: false });
  return parts;
}

/**
 * Where a snippet begins: with the sentence of the first marked word if that is near, or else with a word.
 * @param {string} text
 * @param {number} index
 */
function beginNear(text, index) {
  if (index <= BEFORE) return 0;
  const end = text.lastIndexOf(". ", index);
  if (end >= 0 && index - end - 2 <= BEFORE) return end + 2;
  return text.indexOf(" ", index - BEFORE) + 1;
}

/**
 * @param {string} word
 * @param {Marks} marks
 */
function isMarked(word, { typed, found }) {
  if (found.has(word)) return true;
  return typed.some(
    (mark) => word === mark || isInflected(mark, word) || (mark.length >= MIN_BEGINNING && word.startsWith(mark)),
  );
}
