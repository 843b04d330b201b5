// A shaking hand presses twice where it means once, and by then something else may stand in the place: the second
// press of a double click or double tap on a button or a fold does nothing.
let isTouch = false;
// The last press, if it was on a button or a fold, or such a second one.
let last = null;
// Browsers count the clicks of a mouse, but not all of them count taps.
const isSoonTap = (event) =>
  isTouch &&
  event.timeStamp - last.timeStamp < 500 &&
  Math.hypot(event.clientX - last.clientX, event.clientY - last.clientY) < 44;
// Some controls are made to be pressed again and again.
const repeatable = ({ target }) => target.closest("[data-repeatable]");
const isMeantAgain = (event) => repeatable(event) !== null && repeatable(event) === repeatable(last);
const isSecond = (event) => last !== null && (event.detail > 1 || isSoonTap(event)) && !isMeantAgain(event);
addEventListener("pointerdown", (event) => (isTouch = event.pointerType === "touch"), true);
// The focus stays where the first press has moved it.
addEventListener("mousedown", (event) => isSecond(event) && event.preventDefault(), true);
addEventListener(
  "click",
  (event) => {
    // What a key or a script presses is no click.
    if (event.detail === 0) return;
    const isIgnored = isSecond(event);
    last = isIgnored || event.target.closest("button, summary") ? event : null;
    if (!isIgnored) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  },
  true,
);
