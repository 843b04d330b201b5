// Remembers which sections and other parts are open in the tab's history. After a reload, or on the way back from a link, the page
// looks as the reader left it. Nothing is stored.
import { query } from "../dom/query.js";

const SECTIONS = ".article-section, .folded-part";
const sections = /** @type {HTMLDetailsElement[]} */ ([...document.querySelectorAll(SECTIONS)]);
/** @param {HTMLDetailsElement} section */
const id = (section) => query(section, ".article-section__body, .folded-part__inner").id;
let isScheduled = false;

function remember() {
  if (isScheduled) return;
  isScheduled = true;
  // One call for all changes of the moment: browsers refuse too many.
  setTimeout(() => {
    isScheduled = false;
    history.replaceState({ ...history.state, open: sections.filter((section) => section.open).map(id) }, "");
  });
}

/** @type {string[]} */
const open = history.state?.open ?? [];
for (const section of sections) section.open ||= open.includes(id(section));
addEventListener("toggle", ({ target }) => /** @type {Element} */ (target).matches(SECTIONS) && remember(), true);
addEventListener("hashchange", remember);
