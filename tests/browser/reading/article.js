import { element, elements } from "../harness/dom.js";

/**
 * Clicks on a link with Ctrl held down. The browser itself does not follow it.
 * @param {string} css
 */
export function clickWithCtrl(css) {
  const how = { bubbles: true, cancelable: true, ctrlKey: true };
  document.addEventListener("click", (event) => event.preventDefault());
  element(css).dispatchEvent(new MouseEvent("click", how));
}

/**
 * Shows a page of the site in a frame of this width.
 * @param {string} path
 * @param {number} width
 */
export function openInFrame(path, width) {
  document.body.innerHTML = `<iframe src='${path}' width=${width} height=600>`;
}

/** How wide the page in the frame is with all sections open, or null until its client runs. */
export function widthInFrame() {
  const page = /** @type {HTMLIFrameElement} */ (element("iframe")).contentDocument;
  if (page?.documentElement?.dataset.client !== "ready") return null;
  for (const section of page.querySelectorAll("details")) section.open = true;
  return page.documentElement.scrollWidth;
}

/** Records what moves while the page loads. Only Chromium reports it. */
export function recordShifts() {
  window.moved = [];
  new PerformanceObserver((list) => {
    for (const { value, sources } of /** @type {any[]} */ (list.getEntries())) {
      window.moved.push([value, ...sources.map((/** @type {any} */ { node }) => node?.className)]);
    }
  }).observe({ type: "layout-shift", buffered: true });
}

/**
 * Whether there are many elements before the styles that come late, and those that look otherwise without these styles.
 */
export function effectsOfLateStyles() {
  const late = /** @type {Element} */ (document.querySelector("svg style"));
  const before = elements("body *").filter(
    (found) =>
      late.compareDocumentPosition(found) === Node.DOCUMENT_POSITION_PRECEDING && found.getClientRects().length > 0,
  );
  const properties = ["display", "color", "background-color", "border-top", "font", "list-style", "opacity"];
  const looks = () =>
    before.map((found) => {
      const { x, y, width, height } = found.getBoundingClientRect();
      const style = getComputedStyle(found);
      const values = properties.map((property) => style.getPropertyValue(property));
      return [found.tagName, found.className, x, y, width, height, ...values].join();
    });
  const withLate = looks();
  late.remove();
  const without = looks();
  return [without.length > 20, withLate.filter((look, at) => look !== without[at])];
}
