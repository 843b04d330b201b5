import { query } from "../dom/query.js";

/**
 * The status region that belongs to a button of a section or of the whole article. Other programs may have wrapped the button.
 * @param {Element} button
 */
export const sectionStatus = (button) =>
  query(/** @type {Element} */ (button.closest(".article-section__actions, .article-tools")), ":scope > [role=status]");
