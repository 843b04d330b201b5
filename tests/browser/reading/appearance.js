import { displayed } from "../harness/dom.js";

/** @param {Element} found */
const style = (found) => getComputedStyle(found);

/** @param {Element} found */
const edges = (found) => {
  const { left, right } = found.getBoundingClientRect();
  return [left, right].map(Math.round);
};

/**
 * The largest font size among the elements that match each selector.
 * @param {string[]} selectors
 */
export function largestFontSizes(selectors) {
  return selectors.map((css) => Math.max(...displayed(css).map((found) => parseFloat(style(found).fontSize))));
}

/** Whether there are many words in headings, and those that are broken over two lines. */
export function brokenWords() {
  const headings = displayed("h1, h2, h3, h4").filter(
    ({ childNodes }) => childNodes.length === 1 && childNodes[0].nodeType === Node.TEXT_NODE,
  );
  const words = headings.flatMap((heading) =>
    [...(heading.textContent ?? "").matchAll(/[^\s-]+/g)].map(({ 0: word, index }) => {
      const text = /** @type {Text} */ (heading.firstChild);
      const range = new Range();
      range.setStart(text, index);
      range.setEnd(text, index + word.length);
      return { word, lines: new Set([...range.getClientRects()].map(({ top }) => top)).size };
    }),
  );
  return [words.length > 20, words.filter(({ lines }) => lines > 1).map(({ word }) => word)];
}

/** Whether there are many controls, and those whose letters or words are not widely spaced. */
export function tightControls() {
  const controls = displayed("button, select, textarea, input[type=text], input[type=file]");
  const tight = controls.filter((control) => {
    const { letterSpacing, wordSpacing } = style(control);
    return ![letterSpacing, wordSpacing].every((spacing) => parseFloat(spacing) > 1);
  });
  return [controls.length > 10, tight.map(({ outerHTML }) => outerHTML.slice(0, 80))];
}

/** Whether there are many fields to choose from, and how many do not have the colors of the theme. */
export function fieldsUnlikeTheme() {
  const probe = document.createElement("p");
  document.body.append(probe);
  /** @param {string} role */
  const color = (role) => {
    probe.style.color = `var(--color-${role})`;
    return style(probe).color;
  };
  /** @param {Element} field */
  const isAsTheme = (field) =>
    style(field).backgroundColor === color("page") &&
    style(field).borderTopColor === color("control") &&
    style(field).borderTopWidth === "2px";
  const fields = displayed(".reading-settings input, .appointment [type=checkbox]").filter(
    (field) => !(/** @type {HTMLInputElement} */ (field).checked),
  );
  return [fields.length > 10, fields.filter((field) => !isAsTheme(field)).length];
}

/**
 * The number of elements that match, and of different left and right edges that they have.
 * @param {string} css
 */
export function countEdges(css) {
  const boxes = displayed(css);
  return [boxes.length, new Set(boxes.map((box) => edges(box).join())).size];
}

/**
 * The colors, edge and weight of the first element that matches.
 * @param {string} css
 */
export function lookOf(css) {
  const { color, backgroundColor, borderLeft, fontWeight, padding, display } = style(displayed(css)[0]);
  return [color, backgroundColor, borderLeft, fontWeight, padding, display];
}

/** The label and the frame of each text of a comment. */
export function framesOfTexts() {
  return displayed(".comment-item__text").map((text) => [
    text.previousElementSibling?.textContent,
    style(text).borderTopStyle,
  ]);
}

/** Shows the focus always. Each browser has rules of its own for the focus that a script sets. */
export function alwaysShowFocus() {
  for (const sheet of document.styleSheets) {
    for (const layer of sheet.cssRules) {
      for (const rule of /** @type {CSSLayerBlockRule} */ (layer).cssRules ?? []) {
        if (rule instanceof CSSStyleRule && rule.selectorText.includes(":focus-visible")) {
          rule.selectorText = rule.selectorText.replaceAll(":focus-visible", ":focus");
        }
      }
    }
  }
}

/**
 * How far beyond its box an element's focus indicator reaches.
 * @param {Element} target
 */
function focusReach(target) {
  const { outlineColor, outlineWidth, outlineOffset, boxShadow } = style(target);
  const hasOutline = !/, 0\)|transparent/.test(outlineColor);
  const outline = hasOutline ? parseFloat(outlineWidth) + parseFloat(outlineOffset) : 0;
  const lengths = boxShadow.replace(/rgba?\([^)]*\)/, "").match(/-?[\d.]+(?=px)/g) ?? ["0"];
  return Math.max(outline, boxShadow.includes("inset") ? 0 : Math.max(...lengths.map(Number)));
}

/** @param {Element} target */
function boxesOf(target) {
  const star = target.matches(".author-rating input") ? target.parentElement : null;
  return star ? [star.getBoundingClientRect()] : [...target.getClientRects()];
}

/** Whether many targets take the focus, and the pairs of which one's focus indicator touches the other. */
export function targetsTouchedByFocus() {
  const targets = displayed("a:not(.site-header__skip), button, summary, input, select, textarea");
  /** @type {string[][]} */
  const touched = [];
  let shown = 0;
  for (const target of targets) {
    target.focus({ preventScroll: true });
    if (document.activeElement !== target) continue;
    shown += 1;
    const by = focusReach(target);
    /** @type {(one: DOMRect, other: DOMRect) => boolean} */
    const isNear = (one, other) =>
      one.left - by < other.right &&
      other.left < one.right + by &&
      one.top - by < other.bottom &&
      other.top < one.bottom + by;
    for (const other of targets) {
      if (other === target || target.contains(other) || other.contains(target)) continue;
      if (boxesOf(target).some((one) => boxesOf(other).some((box) => isNear(one, box)))) {
        touched.push([target, other].map(({ outerHTML }) => outerHTML.slice(0, 80)));
      }
    }
  }
  return [shown > 40, touched];
}
