import { element, elements } from "../harness/dom.js";

/**
 * The characters in each element that matches, displayed or not.
 * @param {string} css
 */
export function contents(css) {
  return elements(css).map((found) => found.textContent);
}

/**
 * Whether the first characters of a text in an element stand from left to right on the screen, or null if the element
 * does not hold the text.
 * @param {string} css
 * @param {string} text
 */
export function runsToTheRight(css, text) {
  const walker = document.createTreeWalker(element(css), NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const node = /** @type {Text} */ (walker.currentNode);
    const start = node.data.indexOf(text);
    if (start < 0) continue;
    const range = document.createRange();
    const lefts = [0, 1, 2, 3].map((index) => {
      range.setStart(node, start + index);
      range.setEnd(node, start + index + 1);
      return range.getBoundingClientRect().left;
    });
    return lefts.every((left, index) => index === 0 || left > lefts[index - 1]);
  }
  return null;
}
