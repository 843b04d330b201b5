/**
 * The first element that fits the selector. Only for elements that the markup is known to have.
 * @template {HTMLElement} [T=HTMLElement]
 * @param {ParentNode} root
 * @param {string} selector
 */
export const query = (root, selector) => /** @type {T} */ (root.querySelector(selector));

/**
 * The element that an event happened on, or its nearest ancestor, that fits the selector.
 * @template {HTMLElement} [T=HTMLElement]
 * @param {Event} event
 * @param {string} selector
 */
export const closest = ({ target }, selector) =>
  /** @type {T | null} */ (/** @type {Element} */ (target).closest(selector));
