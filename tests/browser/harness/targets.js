import { displayed } from "./dom.js";

/** @param {HTMLElement} link */
function isInSentence(link) {
  if (link.localName !== "a" || getComputedStyle(link).display !== "inline") return false;
  const sentence = /** @type {Element} */ (link.closest("p, li, dd, th, td, figcaption"));
  return sentence.textContent?.trim() !== link.textContent?.trim();
}

/** @param {HTMLElement} control */
function targetOf(control) {
  // The label is a part of the target of a radio button or checkbox.
  const label = /** @type {HTMLElement} */ (control.closest("label"));
  return control.matches("[type=radio], [type=checkbox]") ? label : control;
}

/** How many targets the page has, and those that are smaller than 44 CSS pixels. */
export function smallTargets() {
  const targets = displayed("a[href], button, summary, input, textarea, select")
    // The skip link is beyond the edge until it has the focus.
    .filter((control) => !isInSentence(control) && !control.matches(".site-header__skip"))
    .map(targetOf);
  const small = targets.filter((target) => {
    const { width, height } = target.getBoundingClientRect();
    return width < 44 || height < 44;
  });
  const described = small.map((target) => {
    const { width, height } = target.getBoundingClientRect();
    return `${width} x ${height}: ${target.outerHTML.slice(0, 200)}`;
  });
  return [targets.length, described];
}
