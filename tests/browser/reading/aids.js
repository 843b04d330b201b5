import { element, elements } from "../harness/dom.js";

/**
 * True if the definition is beside its term and inside the window, otherwise null.
 * @param {string} termCss
 * @param {string} definitionCss
 */
export function isBesideTerm(termCss, definitionCss) {
  const [term, definition] = [termCss, definitionCss].map((css) => element(css).getBoundingClientRect());
  const gaps = [definition.top - term.bottom, term.top - definition.bottom];
  const isInside =
    definition.top >= 0 && definition.left >= 0 && definition.right <= innerWidth && definition.bottom <= innerHeight;
  return (isInside && gaps.some((gap) => gap >= 0 && gap <= 10)) || null;
}

/** Puts an element of another program before each part of a glossary entry. */
export function addForeignElements() {
  for (const part of elements("#term-tremor > *")) {
    const foreign = document.createElement("span");
    foreign.textContent = "foreign";
    part.before(foreign);
  }
}

/** Wraps the contents, as another program does, while the page loads. */
export function wrapContents() {
  new MutationObserver((_, observer) => {
    if (!document.querySelector("#introduction")) return;
    observer.disconnect();
    const fold = element(".contents__fold");
    const wrapper = document.createElement("div");
    fold.replaceWith(wrapper);
    wrapper.append(fold);
  }).observe(document, { childList: true, subtree: true });
}
