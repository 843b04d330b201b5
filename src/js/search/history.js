// Remembers what was searched for, for when the reader comes back to it. No page can change what another one has put into
// the tab's history: so that holds a random key only, and the text is in the tab's own storage, which ends with the tab.
import { PREFIX } from "../storage/key-prefix.js";

const SEARCHES = `${PREFIX}search/`;

/** What was searched for in this entry of the history. Older pages put the text itself into it. */
export function recall() {
  const { searched, search = "" } = history.state ?? {};
  if (!searched) return search;
  try {
    return sessionStorage.getItem(SEARCHES + searched) ?? "";
  } catch {
    return "";
  }
}

export function remember(text) {
  if (recall() === text && !history.state?.search) return;
  const { search, searched = Math.random().toString(36).slice(2), ...state } = history.state ?? {};
  try {
    sessionStorage.setItem(SEARCHES + searched, text);
    history.replaceState({ ...state, searched }, "");
  } catch {
    // The browser lets the page keep nothing, or has no room.
  }
}

/** Whether what was searched for in this entry of the history is forgotten by now. */
export function isForgotten() {
  return Boolean(history.state?.searched) && !recall();
}

/** Forgets all searches of this tab. */
export function forget() {
  try {
    for (const key of Object.keys(sessionStorage)) if (key.startsWith(SEARCHES)) sessionStorage.removeItem(key);
  } catch {
    // There are none.
  }
}
