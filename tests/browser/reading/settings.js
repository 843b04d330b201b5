import { element, elements } from "../harness/dom.js";

/** The size of the text, the height of its lines, the space between its letters, its width, and its background. */
export function look() {
  const { fontSize, lineHeight, letterSpacing } = getComputedStyle(element("#introduction p + p"));
  const page = getComputedStyle(document.documentElement).backgroundColor;
  const { width } = element(".article__text").getBoundingClientRect();
  const rounded = [fontSize, lineHeight, letterSpacing, `${width}`].map(
    (length) => Math.round(parseFloat(length)) || length,
  );
  return [...rounded, page];
}

/** Records the settings that hold when the body begins: before its text and all later scripts. */
export function recordFirstSettings() {
  new MutationObserver((_, observer) => {
    if (!document.body) return;
    window.atFirst = document.documentElement.dataset.reading;
    observer.disconnect();
  }).observe(document, { childList: true, subtree: true });
}

/** Records, for each look into the storage, whether the text was there. */
export function recordStorageReads() {
  window.looks = [];
  const { getItem } = Storage.prototype;
  Storage.prototype.getItem = function (key) {
    window.looks.push(document.querySelector("footer") !== null);
    return getItem.call(this, key);
  };
}

/** Records the settings that are ticked once the page is parsed. */
export function recordTicked() {
  addEventListener("DOMContentLoaded", () => {
    const ticked = /** @type {HTMLInputElement[]} */ (elements("#reading-settings :checked"));
    window.ticked = ticked.map(({ value }) => value);
  });
}

/** The elements that reach beyond the right edge of the window. */
export function tooWideElements() {
  return elements("body *")
    .filter(
      (found) =>
        found.checkVisibility() &&
        !found.closest(".visually-hidden") &&
        found.getBoundingClientRect().right > innerWidth + 1,
    )
    .map((found) => found.outerHTML.slice(0, 80));
}
