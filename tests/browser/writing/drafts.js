import { field } from "../harness/dom.js";

/**
 * Sets the text of a field without an event, as an extension or a dictation program does.
 * @param {string} css
 * @param {string} text
 */
export function setValue(css, text) {
  field(css).value = text;
}
