import { element } from "../harness/dom.js";

/**
 * Whether the first element stands before the second one in the line, where lines begin at the right.
 * @param {string} first
 * @param {string} second
 */
export function isBefore(first, second) {
  return element(first).getBoundingClientRect().left >= element(second).getBoundingClientRect().right - 1;
}

/**
 * How far an element is from the right edge of another one, in CSS pixels.
 * @param {string} inner
 * @param {string} outer
 */
export function distanceFromRight(inner, outer) {
  return element(outer).getBoundingClientRect().right - element(inner).getBoundingClientRect().right;
}

/**
 * The direction in which the marker of a fold points: the corner between its two borders, turned.
 * @param {string} css
 */
export function markerDirection(css) {
  const { borderRightWidth, transform } = getComputedStyle(element(css), "::before");
  const { a, b } = new DOMMatrix(transform);
  const corner = Number.parseFloat(borderRightWidth) > 0 ? 45 : 135;
  const angle = (Math.round((Math.atan2(b, a) * 180) / Math.PI) + corner + 360) % 360;
  return ["right", "down", "left", "up"][angle / 90];
}

/**
 * The characters of this text in the order in which they stand from left to right, though other text is around them.
 * @param {string} css
 * @param {string} text
 */
export function fromLeftToRight(css, text) {
  const walker = document.createTreeWalker(element(css), NodeFilter.SHOW_TEXT);
  /** @type {Text | null} */
  let node = null;
  do node = /** @type {Text | null} */ (walker.nextNode());
  while (node && !node.data.includes(text));
  if (!node) throw new Error(`no “${text}” in ${css}`);
  const start = node.data.indexOf(text);
  const range = document.createRange();
  const letters = [...text].map((letter, index) => {
    range.setStart(/** @type {Text} */ (node), start + index);
    range.setEnd(/** @type {Text} */ (node), start + index + 1);
    return { letter, left: range.getBoundingClientRect().left };
  });
  letters.sort((one, other) => one.left - other.left);
  return letters.map(({ letter }) => letter).join("");
}
