// Finds the element that shows a text.

/** Elements whose text is not that of the content: the marks of sources, and the preview's own. */
const FOREIGN = ".citation, .preview--note, .preview--panel, .contents, nav, script, style, select, svg, template";

/** A shorter text may stand in another one by chance, so it must be the whole text of an element. */
const MIN_PART = 12;

/** @param {string} text */
const withoutSpace = (text) => text.replace(/\s+/g, "");

/** @param {Node} node @returns {node is Element} */
const isElement = (node) => node.nodeType === 1;

/**
 * The text of each element in the root, without space, in the order of the page.
 * @param {Element} root
 */
export function textsOf(root) {
  /** @type {Map<Element, string>} */
  const texts = new Map();
  /** @param {Node} node @returns {string} */
  const read = (node) => {
    if (!isElement(node)) return node.nodeType === 3 ? withoutSpace(node.nodeValue ?? "") : "";
    if (node.matches(FOREIGN)) return "";
    texts.set(node, "");
    const text = [...node.childNodes].map(read).join("");
    texts.set(node, text);
    return text;
  };
  read(root);
  return texts;
}

/**
 * The smallest element in `within` that shows the first of these texts that any element there shows.
 * @param {Map<Element, string>} index From `textsOf`.
 * @param {string[]} texts
 * @param {Element} within
 */
export function smallest(index, texts, within) {
  for (const text of texts.map(withoutSpace)) {
    const found = text ? smallestWith(index, text, within) : undefined;
    if (found) return found;
  }
}

/**
 * @param {Map<Element, string>} index
 * @param {string} wanted
 * @param {Element} within
 */
function smallestWith(index, wanted, within) {
  /** @type {Element | undefined} */
  let best;
  let length = Number.POSITIVE_INFINITY;
  for (const [element, text] of index) {
    const fits = wanted.length < MIN_PART ? text === wanted : text.includes(wanted);
    if (!fits || !within.contains(element)) continue;
    const isInner = text.length === length && best?.contains(element);
    if (text.length < length || isInner) {
      best = element;
      length = text.length;
    }
  }
  return best;
}
