// A key that is held down presses once. The browser repeats it, and by then the focus may be on something else.
import { isComposing } from "./composition.js";

/** Where the key went down. */
let start = null;

/** Enter breaks lines here, as often as it comes. */
const isForLines = (target) => target.localName === "textarea" || target.isContentEditable;

addEventListener(
  "keydown",
  (event) => {
    const { key, repeat, target } = event;
    if (!["Enter", " "].includes(key) || isComposing(event)) return;
    if (!repeat) start = target;
    // In one place, a held space scrolls and types. Buttons wait until it is let go.
    else if (target !== start || (key === "Enter" && !isForLines(target))) event.preventDefault();
  },
  true,
);
