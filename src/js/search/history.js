// Remembers a search until the reader comes back to it. The tab's history holds only a random key, because no page
// can change the entries of another. The text is in the tab's own storage, which ends with the tab.
import { PREFIX } from "../storage/key-prefix.js";

const SEARCHES = `${PREFIX}search/`;

/**
 * @typedef {object} State
 * @property {string} [searched] The key of the search.
 * @property {string} [search] The text itself, from an older page.
 */

/** @returns {State} */
const state = () => history.state ?? {};

/** The search of this history entry. */
export function recall() {
  const { searched, search = "" } = state();
  if (!searched) return search;
  try {
    return sessionStorage.getItem(SEARCHES + searched) ?? "";
  } catch {
    return "";
  }
}

/** @param {string} text */
export function remember(text) {
  const { search, searched = Math.random().toString(36).slice(2), ...others } = state();
  if (recall() === text && !search) return;
  try {
    sessionStorage.setItem(SEARCHES + searched, text);
    history.replaceState({ ...others, searched }, "");
  } catch {
    // The storage is full or not accessible.
  }
}

/** Whether the search of this history entry was forgotten. */
export function isForgotten() {
  return Boolean(state().searched) && !recall();
}

/** Forgets all searches of this tab. */
export function forgetAll() {
  try {
    for (const key of Object.keys(sessionStorage)) if (key.startsWith(SEARCHES)) sessionStorage.removeItem(key);
  } catch {
    // The storage is not accessible, so there are none.
  }
}
