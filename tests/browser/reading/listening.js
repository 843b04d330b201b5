import { element } from "../harness/dom.js";

/** Whether the marked sentence is in view, above the bar. */
export function isMarkInView() {
  const marked = /** @type {Highlight} */ (CSS.highlights.get("sentence"));
  const boxes = [...marked].map((range) => /** @type {Range} */ (range).getBoundingClientRect());
  const { top } = element(".read-aloud").getBoundingClientRect();
  return boxes.length > 0 && boxes.every((box) => box.top >= 0 && box.bottom <= top);
}

/** Whether the bar leaves what has the focus uncovered, with the element and its distance to the bar. */
export function isFocusUncovered() {
  const focused = /** @type {Element} */ (document.activeElement);
  const bar = element(".read-aloud");
  const distance = bar.getBoundingClientRect().top - focused.getBoundingClientRect().bottom;
  return [bar.contains(focused) || distance >= 0, focused.outerHTML.slice(0, 200), distance];
}
