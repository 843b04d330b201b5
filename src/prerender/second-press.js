// A shaking hand presses twice where it means once, and by then another button may stand in the place: the second
// press of a double click or double tap does nothing.
(() => {
  let isTouch = false;
  let last = { timeStamp: -Infinity };
  // Browsers count the clicks of a mouse, but not all of them count taps.
  const isSecondTap = (event) =>
    isTouch &&
    event.timeStamp - last.timeStamp < 500 &&
    Math.hypot(event.clientX - last.clientX, event.clientY - last.clientY) < 44;
  addEventListener("pointerdown", (event) => (isTouch = event.pointerType === "touch"), true);
  addEventListener(
    "click",
    (event) => {
      // What a key or a script presses is no click.
      if (event.detail === 0 || !event.target.closest("button, summary")) return;
      const isSecond = event.detail > 1 || isSecondTap(event);
      last = event;
      if (!isSecond) return;
      event.preventDefault();
      event.stopImmediatePropagation();
    },
    true,
  );
})();
