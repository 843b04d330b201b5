import { element, elements } from "../harness/dom.js";

/**
 * The colors as the page draws them.
 * @param {string[]} names
 */
export function drawnColors(names) {
  const probe = document.createElement("p");
  document.body.append(probe);
  const colors = names.map((name) => {
    probe.style.color = name;
    return getComputedStyle(probe).color;
  });
  probe.remove();
  return colors;
}

/** For each entry of the contents, whether it is the current one, and the color of its bar. */
export function barsOfContents() {
  return elements(".contents li a").map((entry) => [
    entry.hasAttribute("aria-current"),
    getComputedStyle(entry).borderLeftColor,
  ]);
}

/**
 * Whether there are many headings and many other texts, the size of the text, of the smallest heading, and of the
 * largest other text.
 */
export function sizesOfText() {
  /** @param {Element} found */
  const size = (found) => parseFloat(getComputedStyle(found).fontSize);
  /** @param {Element} found */
  const hasText = (found) => [...found.childNodes].some((node) => node instanceof Text && node.data.trim());
  /** @param {Element} found */
  const isHeading = (found) => found.matches("h1, h2, h3, h4, h5, h6, .site-header__name");
  const texts = elements("body *").filter(
    (found) => hasText(found) && found.checkVisibility() && !found.closest("svg"),
  );
  const headings = texts.filter(isHeading).map(size);
  const others = texts.filter((found) => !isHeading(found)).map(size);
  return [
    headings.length > 15,
    others.length > 50,
    size(element("#conclusion + p")),
    Math.min(...headings),
    Math.max(...others),
  ];
}
