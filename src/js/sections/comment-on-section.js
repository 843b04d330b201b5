// Moves the reader to the comment form, with a section chosen.
import { closest, query } from "../dom/query.js";

addEventListener("click", (event) => {
  const button = closest(event, "[data-comment-on]");
  if (!button) return;
  const section = /** @type {HTMLSelectElement} */ (query(document, "#comment-section"));
  section.value = button.dataset.commentOn ?? "";
  // The client listens for this.
  section.dispatchEvent(new Event("change", { bubbles: true }));
  // Show the choice, which is above the text, and the text.
  section.parentElement?.scrollIntoView();
  query(document, "#comment-text").focus({ preventScroll: true });
});
