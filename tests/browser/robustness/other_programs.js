// What other programs do to a page that is open: a browser translates it, and writing aids and password managers put
// elements of their own beside, around and into its fields.
window.startOtherProgram = (() => {
  const isOfAid = (node) => node.closest?.("x-aid");

  /** Every text in a part of the page in other words, each in elements of the translation. */
  function translate(root) {
    const texts = root.nodeType === Node.TEXT_NODE ? [root] : [];
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) texts.push(walker.currentNode);
    for (const text of texts) {
      const kept = "script, style, textarea, option, template, svg, font, [translate=no]";
      if (!text.data.trim() || !text.parentElement || text.parentElement.closest(kept)) continue;
      const [outer, inner] = [document.createElement("font"), document.createElement("font")];
      inner.textContent = `‹${text.data.trim()}›`;
      outer.append(inner);
      text.replaceWith(outer);
    }
  }

  function makeAid(parent) {
    const aid = document.createElement("x-aid");
    aid.hidden = true;
    // A field within a label would be what the label is for.
    if (parent.closest("label, summary")) return aid;
    for (const name of ["span", "input", "textarea", "button", "p"]) aid.append(document.createElement(name));
    aid.querySelector("button").type = "button";
    aid.querySelector("p").setAttribute("role", "status");
    return aid;
  }

  /** Elements, attributes and wrappers of a writing aid. */
  function aid() {
    for (const field of document.querySelectorAll("textarea, input, select")) {
      if (field.hasAttribute("data-aid") || isOfAid(field)) continue;
      field.setAttribute("data-aid", "");
      field.before(makeAid(field));
      field.after(makeAid(field));
      if (field === document.activeElement || !field.matches("textarea, [type=text]")) continue;
      const wrapper = document.createElement("span");
      field.replaceWith(wrapper);
      wrapper.append(field);
    }
    for (const part of document.querySelectorAll("ol, ul, li, form, details, summary, section, fieldset, .comments")) {
      if (part.hasAttribute("data-aid") || isOfAid(part)) continue;
      part.setAttribute("data-aid", "");
      part.prepend(makeAid(part));
      part.append(makeAid(part));
    }
  }

  function removeComments() {
    const comments = [];
    const walker = document.createTreeWalker(document, NodeFilter.SHOW_COMMENT);
    while (walker.nextNode()) comments.push(walker.currentNode);
    for (const comment of comments) comment.remove();
  }

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

  /** Starts one. It goes on with all that comes onto the page later. */
  return (name) => {
    const goOn = programs[name]();
    new MutationObserver((records) => {
      for (const { addedNodes } of records) for (const node of addedNodes) if (node.isConnected) goOn(node);
    }).observe(document, { childList: true, subtree: true });
  };
})();

/** Starts one once the client reacts. */
window.startOtherProgramOnceReady = (name) => {
  const { dataset } = document.documentElement;
  const observer = new MutationObserver(() => {
    if (dataset.client !== "ready") return;
    observer.disconnect();
    startOtherProgram(name);
  });
  observer.observe(document.documentElement, { attributeFilter: ["data-client"] });
};
