// Marks the sentence that is read, and keeps it in view.

/** What is marked; nothing in browsers without highlights. */
const highlight = window.Highlight && CSS.highlights ? new Highlight() : null;
if (highlight) CSS.highlights.set("sentence", highlight);

/** Marks a sentence; where the browser has no highlights, its whole block. */
export function mark({ ranges, block }) {
  unmark();
  if (highlight) for (const range of ranges) highlight.add(range);
  else block.classList.add("read-aloud-block");
}

export function unmark() {
  // Emptied rather than replaced: WebKit would go on showing the old one.
  if (highlight) highlight.clear();
  for (const block of document.querySelectorAll(".read-aloud-block")) block.classList.remove("read-aloud-block");
}

/** Where a sentence begins and ends in the window. */
function edges({ ranges }) {
  const boxes = ranges.map((range) => range.getBoundingClientRect());
  return { top: Math.min(...boxes.map(({ top }) => top)), bottom: Math.max(...boxes.map(({ bottom }) => bottom)) };
}

/** Whether any of a sentence is to be seen above the line `limit`. */
export function isSeen(sentence, limit) {
  const { top, bottom } = edges(sentence);
  return bottom > 0 && top < limit;
}

/** Brings a sentence into view unless all of it is. At once, as a page is turned: nothing moves. */
export function bringIntoView(sentence, limit) {
  const { top, bottom } = edges(sentence);
  if (top >= 0 && bottom <= limit) return;
  const room = limit - (bottom - top);
  scrollBy(0, top - Math.max(0, room / 3));
}
