import { field } from "./dom.js";

/**
 * Does what a browser does when a key that is held down is repeated.
 * @param {string} key
 */
export function repeatKey(key) {
  const focused = /** @type {HTMLElement} */ (document.activeElement);
  const how = { key, repeat: true, bubbles: true, cancelable: true };
  if (!focused.dispatchEvent(new KeyboardEvent("keydown", how))) return;
  if (focused.matches("textarea")) document.execCommand("insertText", false, "\n");
  else if (focused instanceof HTMLInputElement) focused.form?.requestSubmit();
  else if (key === "Enter") focused.click();
}

/** @param {string} css */
export function isFocusOn(css) {
  return document.activeElement?.matches(css) ?? false;
}

/** @param {string} label */
export function isFocusOnButton(label) {
  return isFocusOn("button") && document.activeElement?.textContent === label;
}

/**
 * Replaces the text of a field at once, as a paste does.
 * @param {string} css
 * @param {string} text
 */
export function replaceText(css, text) {
  const target = field(css);
  target.value = text;
  target.dispatchEvent(new Event("input", { bubbles: true }));
}
