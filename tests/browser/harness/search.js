import { element } from "./dom.js";

/**
 * Presses Escape on an element while an input method composes, as most browsers report it.
 * @param {string} css
 */
export function escapeWhileComposing(css) {
  const how = { key: "Escape", isComposing: true, bubbles: true, cancelable: true };
  element(css).dispatchEvent(new KeyboardEvent("keydown", how));
}

/**
 * The same as Safari reports it: by the code of the key.
 * @param {string} css
 */
export function escapeWithCode229(css) {
  const event = new KeyboardEvent("keydown", { key: "Escape", bubbles: true, cancelable: true });
  Object.defineProperty(event, "keyCode", { value: 229 });
  element(css).dispatchEvent(event);
}
