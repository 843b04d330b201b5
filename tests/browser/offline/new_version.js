import { element } from "../harness/dom.js";

/**
 * Counts the changes of a live region.
 * @param {string} css
 */
export function countChanges(css) {
  window.changes = 0;
  new MutationObserver(() => {
    window.changes += 1;
  }).observe(element(css), { childList: true });
}
