// What is read of a part of the article, sentence by sentence.

/** What holds text. Between two of them a voice pauses. */
const BLOCKS = "h2, h3, h4, h5, h6, p, li, dt, dd, figcaption";

/** What stands among the text and is not the article's. */
const OTHERS = ".needs-script, .needs-client, .needs-speech, .section-comments, [popover]";

/**
 * The sentences of a part and of the sections in it, in order: for each its words, the block that holds
 * it, and its ranges, one for each text node, since a sentence may go through links.
 */
export function sentencesOf(part) {
  const blocks = new Map();
  const texts = document.createTreeWalker(part, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const text = texts.currentNode;
    const block = text.parentElement.closest(BLOCKS);
    if (block && !text.parentElement.closest(OTHERS)) blocks.set(block, [...(blocks.get(block) || []), text]);
  }
  return [...blocks].flatMap(([block, texts]) => sentencesIn(block, texts));
}

function sentencesIn(block, texts) {
  const sentences = [];
  let start = 0;
  for (const piece of cut(texts.map((text) => text.data).join(""))) {
    const words = piece.trim();
    const end = start + piece.trimEnd().length;
    if (words) sentences.push({ words, block, ranges: rangesOf(texts, end - words.length, end) });
    start += piece.length;
  }
  return sentences;
}

/** A text as pieces with a sentence in each, with the space around it. */
function cut(text) {
  if (window.Intl && Intl.Segmenter) {
    const segmenter = new Intl.Segmenter(document.documentElement.lang, { granularity: "sentence" });
    return Array.from(segmenter.segment(text), ({ segment }) => segment);
  }
  // Each to the mark that ends it, or to the end of the text.
  return text.match(/[^]+?(?:[.!?…]["'”’)\]]*(?=\s)|$)/g) || [];
}

/** What lies between two places in the joined text of text nodes. */
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
