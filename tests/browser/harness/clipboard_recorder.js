// Stands in for the clipboard: records the text that the page copies.
Object.defineProperty(navigator, "clipboard", {
  value: {
    /** @param {string} text */
    async writeText(text) {
      window.copied = `${text}`;
    },
  },
});
