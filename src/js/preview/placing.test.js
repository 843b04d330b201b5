import assert from "node:assert/strict";
import { test } from "node:test";
import { smallest, textsOf } from "./placing.js";

/** A text. */
class FakeText {
  nodeType = 3;

  /** @param {string} nodeValue */
  constructor(nodeValue) {
    this.nodeValue = nodeValue;
  }
}

/** An element with a name or a class, and children. */
class FakeElement {
  nodeType = 1;

  /**
   * @param {string} selector
   * @param {(FakeElement | string)[]} children
   */
  constructor(selector, ...children) {
    this.selector = selector;
    /** @type {(FakeElement | FakeText)[]} */
    this.childNodes = children.map((child) => (typeof child === "string" ? new FakeText(child) : child));
  }

  /** @param {string} selectors */
  matches(selectors) {
    return selectors.split(", ").includes(this.selector);
  }

  /** @param {FakeElement} other @returns {boolean} */
  contains(other) {
    return this === other || this.childNodes.some((child) => child instanceof FakeElement && child.contains(other));
  }
}

/** @param {string} selector @param {(FakeElement | string)[]} children */
const el = (selector, ...children) => new FakeElement(selector, ...children);
/** @param {FakeElement} root @param {string[]} texts @param {FakeElement} [within] */
const find = (root, texts, within = root) => {
  const [page, part] = /** @type {Element[]} */ (/** @type {unknown} */ ([root, within]));
  return smallest(textsOf(page), texts, part);
};

test("the smallest element with the text is found, whatever markup is in it", () => {
  const cited = el("p", "Migraine is ", el("em", "very"), " common", el(".citation", "[1]"), ". Many have it.");
  const page = el("main", el("section", el("h2", "Migraine"), cited), el("p", "Other"));
  assert.equal(find(page, ["Migraine is very common. Many have it."]), cited);
});

test("a text that fills an inner element belongs to it", () => {
  const inner = el("p", "A tight band around the head");
  assert.equal(find(el("main", el("li", inner)), ["A tight band around the head"]), inner);
});

test("a long text may be part of an element, a short one may not", () => {
  const page = el("main", el("p", "Reviewed on 3 May, by Robin Example, RN"));
  assert.equal(find(page, ["Robin Example"])?.matches("p"), true);
  assert.equal(find(page, ["Robin"]), undefined);
});

test("the first text that the page shows decides", () => {
  const caption = el("figcaption", "The parts of the brain");
  const page = el("main", el("figure", caption));
  assert.equal(find(page, ["brain-drawing", "The parts of the brain"]), caption);
  assert.equal(find(page, ["nothing of this is there"]), undefined);
  assert.equal(find(page, ["", " "]), undefined);
});

test("of equal texts, the one in the given part is found", () => {
  const second = el("section", el("p", "Ask your doctor."));
  const page = el("main", el("section", el("p", "Ask your doctor.")), second);
  assert.equal(find(page, ["Ask your doctor."], second), second.childNodes[0]);
});

test("the preview's own notes and lists of contents are no texts of the page", () => {
  const page = el("main", el("nav", "What helps with it"), el(".preview--note", "What helps with it"));
  assert.equal(find(page, ["What helps with it"]), undefined);
});
