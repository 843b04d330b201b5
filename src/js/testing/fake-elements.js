// Stands in for the elements of a page.

/** A text in an element. */
class FakeText {
  /** @type {FakeElement | null} */
  parentElement = null;

  /** @param {string} data */
  constructor(data) {
    this.data = data;
  }

  get length() {
    return this.data.length;
  }
}

/** An element with a name and a class, in which nothing changes. */
export class FakeElement {
  /** @type {FakeElement | null} */
  parentElement = null;

  /**
   * @param {string} selector Its name, and its class after a dot.
   * @param {(FakeElement | string)[]} children
   */
  constructor(selector, children) {
    const [name, className] = selector.split(".");
    this.selectors = className ? [name, `.${className}`] : [name];
    /** @type {(FakeElement | FakeText)[]} */
    this.children = children.map((child) => (typeof child === "string" ? new FakeText(child) : child));
    for (const child of this.children) child.parentElement = this;
  }

  /**
   * The element, or the next one around it, that has one of these names or classes.
   * @param {string} selectors
   * @returns {FakeElement | null}
   */
  closest(selectors) {
    const isThis = selectors.split(", ").some((it) => this.selectors.includes(it));
    return isThis ? this : (this.parentElement?.closest(selectors) ?? null);
  }

  /** @returns {FakeText[]} Its texts, in order. */
  get texts() {
    return this.children.flatMap((child) => (child instanceof FakeText ? [child] : child.texts));
  }
}

/**
 * A walker through the texts of an element.
 * @param {FakeElement} element
 */
export function walkTexts({ texts }) {
  return {
    /** @type {FakeText | undefined} */
    currentNode: undefined,
    nextNode() {
      this.currentNode = texts.shift();
      return this.currentNode;
    },
  };
}
