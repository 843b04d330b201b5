// The sentences of a part of the article.
import { page } from "../dom/page.js";

/**
 * @typedef {object} Sentence
 * @property {string} words
 * @property {Element} block The element that holds it.
 * @property {Range[]} ranges One for each text node: a sentence may span links.
 */

/** Elements that hold text. A voice pauses between two of them. */
const BLOCKS = "h2, h3, h4, h5, h6, p, li, dt, dd, th, td, figcaption";

/** Elements in the text that are not part of the article, or not for listeners: the mark of a source would interrupt a
    sentence, and each cell of a table has the heading of its column before it. */
const EXCLUDED = ".needs-script, .needs-client, .needs-speech, .section-comments, [popover], .citation, thead";

/**
 * The sentences of a part and of the sections in it, in order.
 * @param {Element} part
 * @returns {Sentence[]}
 */
export function sentencesOf(part) {
  /** @type {Map<Element, Text[]>} */
  const blocks = new Map();
  const walker = document.createTreeWalker(part, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const text = /** @type {Text} */ (walker.currentNode);
    const block = text.parentElement?.closest(BLOCKS);
    if (block && !text.parentElement?.closest(EXCLUDED)) blocks.set(block, [...(blocks.get(block) || []), text]);
  }
  return [...blocks].flatMap(([block, texts]) => sentencesIn(block, texts));
}

/**
 * @param {Element} block
 * @param {Text[]} texts
 */
function sentencesIn(block, texts) {
  return spansOf(texts.map(({ data }) => data).join(""), page.lang).map(({ words, start, end }) => ({
    words,
    block,
    ranges: rangesOf(texts, start, end),
  }));
}

/**
 * The sentences of a text, without the space around them, and where they are in it.
 * @param {string} text
 * @param {string} language
 */
export function spansOf(text, language) {
  const spans = [];
  let start = 0;
  for (const piece of split(text, language)) {
    const words = piece.trim();
    const end = start + piece.trimEnd().length;
    if (words) spans.push({ words, start: end - words.length, end });
    start += piece.length;
  }
  return spans;
}

/**
 * @param {string} text
 * @param {string} language
 */
function split(text, language) {
  if (globalThis.Intl && Intl.Segmenter) {
    const segmenter = new Intl.Segmenter(language, { granularity: "sentence" });
    return Array.from(segmenter.segment(text), ({ segment }) => segment);
  }
  // Each to the mark that ends it, or to the end of the text.
  return text.match(/[\s\S]+?(?:[.!?…]["'”’)\]]*(?=\s)|$)/g) ?? [];
}

/**
 * The ranges between two positions in the joined text of text nodes: one for each node.
 * @param {Text[]} texts
 * @param {number} start
 * @param {number} end
 */
function rangesOf(texts, start, end) {
  const ranges = [];
  let from = 0;
  for (const text of texts) {
    const to = from + text.length;
    if (start < to && from < end) {
      const range = new Range();
      range.setStart(text, Math.max(start, from) - from);
      range.setEnd(text, Math.min(end, to) - from);
      ranges.push(range);
    }
    from = to;
  }
  return ranges;
}
