import { displayed, element, elements } from "../harness/dom.js";

/** The attributes that a reader sees, hears or prints. */
const ATTRIBUTES = [
  "alt",
  "aria-description",
  "aria-label",
  "aria-roledescription",
  "aria-valuetext",
  "data-print-heading",
  "placeholder",
];

/** Elements whose content is no text for readers. */
const NO_TEXT = "script, style, template, noscript";

/** What no language changes, such as codes and what the reader has typed. The page says so to programs that translate. */
const UNCHANGED = "[translate=no]";

/** Words that are the same in every language, or that the page gets from elsewhere. */
const NAMES = new RegExp(
  [
    // No browser knows the language, so it writes times as in English.
    /\b(?:[A-Z][a-z]+ \d+, \d{4} at )?\d+:\d{2}\s[AP]M\b/,
    // The voices of the device, with their languages.
    /\b(?:Near|Second|Third & last)\b|\(en-[A-Z]{2}\)/,
    // Systems of codes.
    /\bICD-1[01](?:-CM)?\b|\bSNOMED CT\b/,
    // Addresses.
    /\S*\bclinic\.example\b/,
    // What a patient portal has asked for.
    /“Dystonia”/,
  ]
    .map(({ source }) => source)
    .join("|"),
  "g",
);

/**
 * The texts of the page, also of what is hidden now.
 * @returns {Text[]}
 */
function textNodes() {
  const walker = document.createTreeWalker(document.documentElement, NodeFilter.SHOW_TEXT);
  /** @type {Text[]} */
  const nodes = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = /** @type {Text} */ (node);
    if (text.data.trim() && !text.parentElement?.closest(NO_TEXT)) nodes.push(text);
  }
  return nodes;
}

/** The texts that style sheets add to the page. */
function textsOfStyles() {
  const rules = [...document.styleSheets].flatMap((sheet) => [...sheet.cssRules]).map((rule) => rule.cssText);
  return rules.flatMap((rule) => rule.match(/\bcontent:\s*"[^"]*"/g) ?? []).map((rule) => rule.replace("content:", ""));
}

/** How many texts the page has, and those with a word of two letters or more that have no accents. */
export function englishTexts() {
  const nodes = textNodes()
    .filter((node) => !node.parentElement?.closest(UNCHANGED))
    .map((node) => node.data);
  const spoken = [...ATTRIBUTES, "title"].flatMap((name) =>
    elements(`[${name}]`)
      .filter((it) => !it.closest(UNCHANGED))
      .map((it) => it.getAttribute(name) ?? ""),
  );
  const description = document.querySelector("meta[name=description]")?.getAttribute("content") ?? "";
  const texts = [document.title, description, ...nodes, ...spoken, ...textsOfStyles()];
  const english = texts.filter((text) => /[A-Za-z]{2}/.test(text.replace(NAMES, "")));
  return [texts.length, [...new Set(english)].map((text) => text.trim().slice(0, 200))];
}

/**
 * Adds a text below the main heading.
 * @param {string} text
 * @param {Partial<CSSStyleDeclaration>} style
 */
export function addText(text, style) {
  const paragraph = document.createElement("p");
  paragraph.textContent = text;
  Object.assign(paragraph.style, style);
  element("h1").after(paragraph);
}

/** @param {Element} it */
function describe(it) {
  return it.outerHTML.replace(/\s+/g, " ").slice(0, 160);
}

/**
 * Whether an element is hidden from sight only.
 * @param {Element} it
 */
function isOnlySpoken(it) {
  return it.closest(".visually-hidden, .site-header__skip, .table thead") !== null;
}

/**
 * Whether the reader can scroll to what goes beyond an element.
 * @param {Element} it
 */
function scrolls(it) {
  const { overflowX, overflowY } = getComputedStyle(it);
  return /auto|scroll/.test(overflowX + overflowY);
}

/** How many boxes the page has, and those whose content is larger than they are and that do not scroll. */
export function cutTexts() {
  const boxes = displayed("body *").filter(
    (it) =>
      getComputedStyle(it).display !== "inline" &&
      !(it instanceof SVGElement) &&
      !it.matches("input, select, textarea") &&
      !isOnlySpoken(it) &&
      !scrolls(it),
  );
  const cut = boxes.filter((it) => {
    const isCut = getComputedStyle(it).overflowY === "hidden" && it.scrollHeight > it.clientHeight + 1;
    return it.clientWidth > 0 && (isCut || it.scrollWidth > it.clientWidth + 1);
  });
  const page = document.documentElement;
  if (page.scrollWidth > page.clientWidth) cut.push(page);
  return [boxes.length, cut.map((it) => `${it.scrollWidth} in ${it.clientWidth}: ${describe(it)}`)];
}

/**
 * A part of the page that nothing else may stand on.
 * @typedef {object} Box
 * @property {Element} element
 * @property {DOMRect} area
 */

/**
 * Whether an element lies above the page, as a bar or a dialog does.
 * @param {Element} it
 */
function isAbove(it) {
  for (let each = /** @type {Element | null} */ (it); each; each = each.parentElement) {
    if (/fixed|sticky|absolute/.test(getComputedStyle(each).position)) return true;
  }
  return false;
}

/**
 * The middle of a line, because the boxes of letters are higher than the lines.
 * @param {DOMRect} line
 */
function middle({ x, y, width, height }) {
  return new DOMRect(x, y + height / 4, width, height / 2);
}

/** The lines of all texts, and the controls. */
function boxes() {
  const visible = textNodes().filter(({ parentElement: it }) => it?.checkVisibility() && !isOnlySpoken(it));
  /** @type {Box[]} */
  const lines = visible.flatMap((node) => {
    const element = /** @type {Element} */ (node.parentElement);
    if (element.closest("svg, option") || isAbove(element)) return [];
    const range = document.createRange();
    range.selectNodeContents(node);
    return [...range.getClientRects()].map((line) => ({ element, area: middle(line) }));
  });
  const controls = displayed("button, input, select, textarea, summary").filter((it) => !isAbove(it));
  return [...lines, ...controls.map((element) => ({ element, area: element.getBoundingClientRect() }))]
    .filter(({ area }) => area.width > 1 && area.height > 1)
    .sort((one, other) => one.area.top - other.area.top);
}

/**
 * @param {Box} one
 * @param {Box} other
 */
function overlap(one, other) {
  const width = Math.min(one.area.right, other.area.right) - Math.max(one.area.left, other.area.left);
  const height = Math.min(one.area.bottom, other.area.bottom) - Math.max(one.area.top, other.area.top);
  return width > 2 && height > 2 && !one.element.contains(other.element) && !other.element.contains(one.element);
}

/** How many lines and controls the page has, and the pairs of which one stands on the other. */
export function overlaps() {
  const all = boxes();
  const pairs = all.flatMap((one, index) => {
    const end = all.findIndex(({ area }, at) => at > index && area.top >= one.area.bottom);
    const near = all.slice(index + 1, end === -1 ? all.length : end);
    return near
      .filter((other) => overlap(one, other))
      .map((other) => `${describe(one.element)} on ${describe(other.element)}`);
  });
  return [all.length, pairs];
}
