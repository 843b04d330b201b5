/** Records the selection that is copied. */
export function recordSelection() {
  window.copied = null;
  addEventListener("copy", () => {
    const { value, selectionStart, selectionEnd } = /** @type {HTMLTextAreaElement} */ (document.activeElement);
    window.copied = value.slice(selectionStart, selectionEnd);
  });
}
