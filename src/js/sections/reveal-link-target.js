// Opens the folded sections around a link's target, in browsers that do not do it themselves.
import { closest } from "../dom/query.js";

/** @param {string} hash */
const targetOf = (hash) => document.getElementById(hash.slice(1));
/** @param {Element} element */
const sectionAround = (element) => element.parentElement?.closest("details");

/** @param {string} hash */
function reveal(hash) {
  const target = targetOf(hash);
  if (!target) return;
  let wasClosed = false;
  let section = sectionAround(target);
  while (section) {
    wasClosed = wasClosed || !section.open;
    section.open = true;
    section = sectionAround(section);
  }
  if (wasClosed) target.scrollIntoView();
}

// After a reload, or on the way back, the page stays as the reader left it.
const [visit] = /** @type {PerformanceNavigationTiming[]} */ (performance.getEntriesByType("navigation"));
if (!visit || visit.type === "navigate") reveal(location.hash);
// A reload goes to the section in the address, so a section that the reader folds leaves the address.
addEventListener(
  "toggle",
  ({ target }) => {
    const section = /** @type {HTMLDetailsElement} */ (target);
    if (!section.open && section.contains(targetOf(location.hash))) {
      history.replaceState(history.state, "", location.pathname + location.search);
    }
  },
  true,
);
addEventListener("hashchange", () => reveal(location.hash));
// A second press on the same link changes no address.
addEventListener("click", (event) => {
  const link = /** @type {HTMLAnchorElement | null} */ (closest(event, "a[href^='#']"));
  const opensTab = event.ctrlKey || event.metaKey || event.shiftKey;
  // The definition of a term has opened beside it.
  const isExplained = link?.matches(".term") && event.defaultPrevented;
  if (link && !opensTab && !isExplained) reveal(link.hash);
});
