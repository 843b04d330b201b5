// Highlights the sentence that is read, and keeps it in view.

/** @typedef {import("./sentences.js").Sentence} Sentence */

/** The highlight of the sentence, in browsers that support highlights. */
const highlighted = window.Highlight && CSS.highlights ? new Highlight() : null;
if (highlighted) CSS.highlights.set("sentence", highlighted);

/**
 * Highlights a sentence; in browsers without highlights, its whole block.
 * @param {Sentence} sentence
 */
export function highlight({ ranges, block }) {
  removeHighlight();
  if (highlighted) for (const range of ranges) highlighted.add(range);
  else block.classList.add("read-aloud-block");
}

export function removeHighlight() {
  // Clear the object rather than replace it: WebKit would go on showing the old one.
  if (highlighted) highlighted.clear();
  for (const block of document.querySelectorAll(".read-aloud-block")) block.classList.remove("read-aloud-block");
}

/**
 * Where a sentence begins and ends in the window.
 * @param {Sentence} sentence
 */
function edges({ ranges }) {
  // The heading of a column is hidden in the cells of wide tables.
  const boxes = ranges.map((range) => range.getBoundingClientRect()).filter(({ height }) => height > 0);
  return { top: Math.min(...boxes.map(({ top }) => top)), bottom: Math.max(...boxes.map(({ bottom }) => bottom)) };
}

/**
 * Whether any part of a sentence is visible above the line `limit`.
 * @param {Sentence} sentence
 * @param {number} limit
 */
export function isVisible(sentence, limit) {
  const { top, bottom } = edges(sentence);
  return bottom > 0 && top < limit;
}

/**
 * Scrolls a sentence into view unless all of it is visible: at once, like turning a page, without animation.
 * @param {Sentence} sentence
 * @param {number} limit
 */
export function scrollIntoView(sentence, limit) {
  const { top, bottom } = edges(sentence);
  if (top >= 0 && bottom <= limit) return;
  const room = limit - (bottom - top);
  scrollBy(0, top - Math.max(0, room / 3));
}
