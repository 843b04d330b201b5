import { element } from "../harness/dom.js";

/** Selects a section, and returns the text of the selection and of the section's buttons. */
export function selectSection() {
  const section = element("details:has(> #causes)");
  const selection = /** @type {Selection} */ (getSelection());
  selection.selectAllChildren(section);
  const buttons = [...section.querySelectorAll("button")].filter((button) => button.checkVisibility());
  return [`${selection}`, buttons.map(({ textContent }) => textContent)];
}
