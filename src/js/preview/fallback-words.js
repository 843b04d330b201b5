// Marks English words that a script shows in a page whose language lacks them. The server has marked the others.

/** They enclose English words: see src/builder/locales/fallback.rs. */
const START = "\u{f0000}";
const END = "\u{f0001}";
const MARKS = /([\u{f0000}\u{f0001}])/u;
const ALL_MARKS = new RegExp(MARKS, "gu");
const CLASS = "preview--english";

/** Elements whose texts have no markup. */
const PLAIN = "title, option, textarea, svg *";
/** Elements whose texts are not shown. */
const HIDDEN = "script, style, noscript";

/**
 * @typedef {object} Part A part of a text.
 * @property {string} text
 * @property {boolean} isEnglish
 */

/**
 * The parts of texts that follow each other, without marks. English words may begin in one text and end in another, as
 * around a link. Marks without their counterpart count for nothing beyond these texts.
 * @param {string[]} texts
 * @returns {Part[][]}
 */
export function partsOf(texts) {
  let depth = 0;
  /** @param {string} piece */
  const read = (piece) => {
    if (piece === START) depth += 1;
    else if (piece === END) depth = Math.max(0, depth - 1);
    else if (piece) return [{ text: piece, isEnglish: depth > 0 && piece.trim() !== "" }];
    return [];
  };
  return texts.map((text) => text.split(MARKS).flatMap(read));
}

/** Marks the words that the page has, and then each that a script adds. */
export function markFallbackWords() {
  const observer = new MutationObserver((records) => {
    records.forEach(markChange);
    // What this has changed needs no second look.
    observer.takeRecords();
  });
  cleanAttributes(document.documentElement);
  markWithin(document.documentElement);
  observer.observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
}

/** @param {MutationRecord} record */
function markChange({ type, target, addedNodes }) {
  if (type === "attributes") return cleanAttributes(target);
  addedNodes.forEach(cleanAttributes);
  markWithin(type === "characterData" ? outOfSpan(target) : target);
}

/**
 * Marks the English words in an element.
 * @param {Node | null} root
 */
function markWithin(root) {
  if (!root?.textContent?.match(MARKS)) return;
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  /** @type {Text[]} */
  const nodes = [];
  while (walker.nextNode()) {
    const node = /** @type {Text} */ (walker.currentNode);
    if (!node.parentElement?.closest(HIDDEN)) nodes.push(node);
  }
  const parts = partsOf(nodes.map((node) => node.data));
  for (const [index, node] of nodes.entries()) show(node, parts[index]);
}

/**
 * Shows the parts of a text in its place. The node itself keeps the first part, because a script may change it later.
 * @param {Text} node
 * @param {Part[]} parts
 */
function show(node, parts) {
  if (parts.length === 1 && parts[0].text === node.data && !parts[0].isEnglish) return;
  const canBeMarked = !node.parentElement?.closest(PLAIN);
  const [first, ...others] = parts;
  node.data = first?.text ?? "";
  for (const { text, isEnglish } of others.toReversed()) {
    const other = document.createTextNode(text);
    node.after(other);
    if (isEnglish && canBeMarked) putInSpan(other);
  }
  if (first?.isEnglish && canBeMarked) putInSpan(node);
}

/** @param {Text} text */
function putInSpan(text) {
  const span = document.createElement("span");
  span.className = CLASS;
  span.lang = "en";
  if (document.documentElement.dir === "rtl") span.dir = "ltr";
  text.before(span);
  span.append(text);
}

/** @param {Node} node */
const isInSpan = (node) => node.parentElement?.className === CLASS;

/**
 * The element around a text that has changed. If the text was in a span, it may be in another language now.
 * @param {Node} text
 */
function outOfSpan(text) {
  if (isInSpan(text)) text.parentElement?.replaceWith(...text.parentElement.childNodes);
  return text.parentElement;
}

/**
 * Removes the marks from all attributes in a node: no attribute can name the language of another one.
 * @param {Node} node
 */
function cleanAttributes(node) {
  if (!(node instanceof Element)) return;
  for (const element of [node, ...node.querySelectorAll("*")]) {
    for (const { name, value } of element.attributes) {
      if (MARKS.test(value)) element.setAttribute(name, value.replace(ALL_MARKS, ""));
    }
  }
}
