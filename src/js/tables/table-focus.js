// A table that scrolls can be focused, so that arrow keys scroll it. The Tab key passes over those that need not scroll.
const observer = new ResizeObserver((entries) => {
  for (const { target } of entries) {
    const scroller = /** @type {HTMLElement} */ (target);
    scroller.tabIndex = scroller.scrollWidth > scroller.clientWidth ? 0 : -1;
  }
});
for (const scroller of document.querySelectorAll(".table__scroller")) observer.observe(scroller);
