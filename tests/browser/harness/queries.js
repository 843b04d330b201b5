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
  /** @param {HTMLElement} button */
  const words = (button) =>
    (button.textContent ?? "")
      .split(/[ \n]+/)
      .filter(Boolean)
      .join(" ");
  return withVisibility([...element(css).querySelectorAll("button")].filter((button) => words(button) === label));
}

/** @param {string} css */
export function isTopInView(css) {
  const { top } = element(css).getBoundingClientRect();
  return top >= 0 && top < innerHeight;
}
