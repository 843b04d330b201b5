import { elements, fetchedFiles } from "../harness/dom.js";

/** How often the script that reads aloud was fetched. */
export function countFetchedScripts() {
  return fetchedFiles().filter(({ name }) => name.startsWith(`${location.origin}/read-aloud-`)).length;
}

/** The voices to choose from, and whether each is chosen. */
export function voiceChoices() {
  const options = /** @type {HTMLOptionElement[]} */ (elements(".read-aloud label:nth-of-type(2) option"));
  return options.map(({ textContent, selected }) => [textContent, selected]);
}

/** Whether a part of the bar reaches beyond the right edge of the window. */
export function isBarTooWide() {
  return elements(".read-aloud *").some((part) => part.getBoundingClientRect().right > innerWidth);
}
