// A held key presses once. The browser repeats the key, and by then the focus may be on something else.
import { isComposing } from "./composition.js";

/** @type {EventTarget | null} Where the key went down. */
let start = null;

/**
 * Enter breaks lines here, so it may repeat.
 * @param {HTMLElement} target
 */
const takesLines = (target) => target.localName === "textarea" || target.isContentEditable;

addEventListener(
  "keydown",
  (event) => {
    const { key, repeat } = event;
    const target = /** @type {HTMLElement} */ (event.target);
    if (!["Enter", " "].includes(key) || isComposing(event)) return;
    if (!repeat) start = target;
    // A held space may scroll or type where it went down. Buttons wait until it is released.
    else if (target !== start || (key === "Enter" && !takesLines(target))) event.preventDefault();
  },
  true,
);
