/** Takes the focus away, and records for each press of the space bar whether it scrolls. */
export function recordScrolling() {
  window.scrolls = [];
  addEventListener("keydown", ({ key, defaultPrevented }) => {
    if (key === " ") window.scrolls.push(!defaultPrevented);
  });
  /** @type {HTMLElement} */ (document.activeElement).blur();
}
