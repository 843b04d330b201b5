import { elements } from "../harness/dom.js";

/** Makes all intervals pass 20 times as fast. */
export function hurryIntervals() {
  const { setInterval: wait } = window;
  window.setInterval = /** @type {any} */ (
    /** @type {(handler: TimerHandler, time: number) => number} */
    (handler, time) => wait(handler, time / 20)
  );
}

/** Wraps buttons and paragraphs, as a program that translates does. */
export function wrapParts() {
  for (const part of elements("[data-listen], [data-link], #causes p")) {
    const wrapper = document.createElement("font");
    part.replaceWith(wrapper);
    wrapper.append(part);
  }
}
