// What the other modules of the tests need of the page. The harness puts this before each of them.

/**
 * The first element that matches, which must be there.
 * @param {string} css
 * @returns {HTMLElement}
 */
export function element(css) {
  const found = document.querySelector(css);
  if (!(found instanceof HTMLElement)) throw new Error(`there is no ${css}`);
  return found;
}

/**
 * All elements that match.
 * @param {string} css
 * @returns {HTMLElement[]}
 */
export function elements(css) {
  return [...document.querySelectorAll(/** @type {"div"} */ (css))];
}

/**
 * All elements that match and are displayed.
 * @param {string} css
 */
export function displayed(css) {
  return elements(css).filter((found) => found.checkVisibility());
}

/**
 * The first field that matches, which must be there.
 * @param {string} css
 */
export function field(css) {
  return /** @type {HTMLInputElement} */ (element(css));
}

/**
 * The address and the time of arrival of each file that the page has fetched.
 * @returns {PerformanceResourceTiming[]}
 */
export function fetchedFiles() {
  return /** @type {PerformanceResourceTiming[]} */ (performance.getEntriesByType("resource"));
}

/** @param {number} milliseconds */
export function wait(milliseconds) {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
