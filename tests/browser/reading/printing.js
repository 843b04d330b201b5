/** Prints as the browser's own menu does, and returns what would be on the paper. */
export function printFromMenu() {
  dispatchEvent(new Event("beforeprint"));
  const open = document.querySelectorAll(".article-section[open]").length;
  const what = document.documentElement.dataset.print;
  dispatchEvent(new Event("afterprint"));
  return [what, open];
}

/** The browser takes the order to print and does nothing. What the page waits long for, it waits for a shorter time. */
export function neverPrint() {
  const { setTimeout: wait } = window;
  window.setTimeout = /** @type {any} */ (
    /** @type {(handler: TimerHandler, time: number) => number} */
    (handler, time) => wait(handler, time > 4000 ? 300 : time)
  );
  window.print = () => {
    window.isAsked = true;
  };
}

/** The browser prints a moment after it is told to, as on iPhones. */
export function printLate() {
  window.printed = null;
  window.print = () => {
    setTimeout(() => {
      dispatchEvent(new Event("beforeprint"));
      window.printed = document.documentElement.dataset.print;
      dispatchEvent(new Event("afterprint"));
    }, 50);
  };
}
