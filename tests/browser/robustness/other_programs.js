// Changes an open page as other programs do: a browser translates it, and writing aids and password managers put
// elements of their own beside, around and into its fields.
window.startOtherProgram = (() => {
  /** @param {Node} node */
  const isOfAid = (node) => node instanceof Element && node.closest("x-aid") !== null;

  /**
   * Replaces every text in a part of the page, and wraps each in elements of the translation.
   * @param {Node} root
   */
  function translate(root) {
    const texts = root instanceof Text ? [root] : [];
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) texts.push(/** @type {Text} */ (walker.currentNode));
    for (const text of texts) {
      const kept = "script, style, textarea, option, template, svg, font, [translate=no]";
      if (!text.data.trim() || !text.parentElement || text.parentElement.closest(kept)) continue;
      const [outer, inner] = [document.createElement("font"), document.createElement("font")];
      inner.textContent = `‹${text.data.trim()}›`;
      outer.append(inner);
      text.replaceWith(outer);
    }
  }

  /** @param {Element} parent */
  function makeAid(parent) {
    const aid = document.createElement("x-aid");
    aid.hidden = true;
    // A field within a label would be what the label is for.
    if (parent.closest("label, summary")) return aid;
    const button = Object.assign(document.createElement("button"), { type: "button" });
    const status = document.createElement("p");
    status.setAttribute("role", "status");
    for (const name of ["span", "input", "textarea"]) aid.append(document.createElement(name));
    aid.append(button, status);
    return aid;
  }

  /** @param {Element} element */
  const isDone = (element) => element.hasAttribute("data-aid") || isOfAid(element);

  /**
   * Puts an aid on either side of a field, and wraps some fields.
   * @param {Element} field
   */
  function aidField(field) {
    field.setAttribute("data-aid", "");
    field.before(makeAid(field));
    field.after(makeAid(field));
    if (field === document.activeElement || !field.matches("textarea, [type=text]")) return;
    const wrapper = document.createElement("span");
    field.replaceWith(wrapper);
    wrapper.append(field);
  }

  /** Adds the elements, attributes and wrappers of a writing aid. */
  function aid() {
    for (const field of document.querySelectorAll("textarea, input, select")) if (!isDone(field)) aidField(field);
    for (const part of document.querySelectorAll("ol, ul, li, form, details, summary, section, fieldset, .comments")) {
      if (isDone(part)) continue;
      part.setAttribute("data-aid", "");
      part.prepend(makeAid(part));
      part.append(makeAid(part));
    }
  }

  function removeComments() {
    /** @type {Comment[]} */
    const comments = [];
    const walker = document.createTreeWalker(document, NodeFilter.SHOW_COMMENT);
    while (walker.nextNode()) comments.push(/** @type {Comment} */ (walker.currentNode));
    for (const comment of comments) comment.remove();
  }

  /** Each starts a program, and returns how it treats a new node.
      @type {Record<string, () => (node: Node) => unknown>} */
  const programs = {
    translation() {
      translate(document.documentElement);
      return (node) => isOfAid(node) || translate(node);
    },
    aid() {
      aid();
      removeComments();
      return (node) => isOfAid(node) || aid();
    },
  };

  /** Starts a program. It treats the nodes that the page adds later too. */
  return (name) => {
    const goOn = programs[name]();
    new MutationObserver((records) => {
      for (const { addedNodes } of records) for (const node of addedNodes) if (node.isConnected) goOn(node);
    }).observe(document, { childList: true, subtree: true });
  };
})();

/** Starts a program once the client is ready. */
window.startOtherProgramOnceReady = (name) => {
  const { dataset } = document.documentElement;
  const observer = new MutationObserver(() => {
    if (dataset.client !== "ready") return;
    observer.disconnect();
    window.startOtherProgram(name);
  });
  observer.observe(document.documentElement, { attributeFilter: ["data-client"] });
};
