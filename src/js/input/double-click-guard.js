// Ignores the second press of a double click or double tap on a button or a fold. A shaking hand presses twice, and by
// then something else may be under the pointer.
import { closest } from "../dom/query.js";

/** Two taps within this time and distance are one double tap. */
const DOUBLE_TAP_MS = 500;
const DOUBLE_TAP_PX = 44;

let isTouch = false;
/** @type {MouseEvent | null} The last press on a button or a fold, or the last ignored one. */
let last = null;

/**
 * Browsers count the clicks of a mouse, but not all of them count taps.
 * @param {MouseEvent} event
 * @param {MouseEvent} before
 */
const isSoonTap = (event, before) =>
  isTouch &&
  event.timeStamp - before.timeStamp < DOUBLE_TAP_MS &&
  Math.hypot(event.clientX - before.clientX, event.clientY - before.clientY) < DOUBLE_TAP_PX;

/**
 * Some controls are made for repeated presses.
 * @param {MouseEvent} event
 * @param {MouseEvent} before
 */
function isOnRepeatable(event, before) {
  const control = closest(event, "[data-repeatable]");
  return control !== null && control === closest(before, "[data-repeatable]");
}

/** @param {MouseEvent} event */
const isSecond = (event) =>
  last !== null && (event.detail > 1 || isSoonTap(event, last)) && !isOnRepeatable(event, last);

addEventListener("pointerdown", ({ pointerType }) => (isTouch = pointerType === "touch"), true);
// The focus stays where the first press moved it.
addEventListener("mousedown", (event) => isSecond(event) && event.preventDefault(), true);
addEventListener(
  "click",
  (event) => {
    // A key or a script caused this click.
    if (event.detail === 0) return;
    const isIgnored = isSecond(event);
    last = isIgnored || closest(event, "button, summary") ? event : null;
    if (!isIgnored) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  },
  true,
);
