import { element, elements } from "./dom.js";

/**
 * Each element with whether the page draws it. Finding elements and asking about them is one command, because each
 * command takes time.
 * @param {Element[]} found
 */
function withVisibility(found) {
  return found.map((each) => [each, each.checkVisibility()]);
}

/** @param {string} css */
export function findFirst(css) {
  return withVisibility([document.querySelector(css)].filter((found) => found !== null));
}

/** @param {string} css */
export function findAll(css) {
  return withVisibility(elements(css));
}

/**
 * The buttons with this label in an element.
 * @param {string} css
 * @param {string} label
 */
export function findButtons(css, label) {
  return withVisibility(buttons(css, label));
}

/**
 * What shows the first element that matches, or the button with this label in it, if that is folded away: the heading
 * of its part below the text, or the button “Print”.
 * @param {string} css
 * @param {string | null} label
 */
export function findUnfolding(css, label) {
  if (!document.querySelector(css)) return [];
  const found = label === null ? elements(css) : buttons(css, label);
  if (found.some((each) => each.checkVisibility())) return [];
  const unfolding = found.map(
    (each) =>
      each.closest(".folded-part:not([open])")?.querySelector("summary") ??
      (each.closest("#print[hidden]") && element(".print-controls__toggle")),
  );
  return withVisibility(
    unfolding
      .filter((each) => !!each)
      .filter((each) => each.checkVisibility())
      .slice(0, 1),
  );
}

/**
 * @param {string} css
 * @param {string} label
 */
function buttons(css, label) {
  /** @param {HTMLElement} button */
  const words = (button) =>
    (button.textContent ?? "")
      .split(/[ \n]+/)
      .filter(Boolean)
      .join(" ");
  return [...element(css).querySelectorAll("button")].filter((button) => words(button) === label);
}

/** @param {string} css */
export function isTopInView(css) {
  const { top } = element(css).getBoundingClientRect();
  return top >= 0 && top < innerHeight;
}
