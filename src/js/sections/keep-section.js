// A link to the page in another language leads to the section that the reader has opened last.
import { closest } from "../dom/query.js";

/** @type {HTMLDetailsElement | undefined} */
let opened;

// This event does not bubble.
addEventListener(
  "toggle",
  ({ target }) => {
    const fold = /** @type {HTMLDetailsElement} */ (target);
    if (fold.open && fold.matches(".article-section")) opened = fold;
  },
  true,
);

addEventListener("click", (event) => {
  const link = /** @type {HTMLAnchorElement | null} */ (closest(event, ".language-links a"));
  if (link) link.hash = location.hash || openSection();
});

/** The address of the section; empty if the reader has closed it again. */
function openSection() {
  const id = opened?.open && opened.querySelector(".article-section__body")?.id;
  return id ? `#${id}` : "";
}
