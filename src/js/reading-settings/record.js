// The reading settings: the stored record, and the attribute that applies it. The style sheet knows the words of
// data-reading, except the voice, which read-aloud/ knows.
import { dataset } from "../dom/page.js";
import { message } from "../messages/message.js";
import { KEY } from "./key.js";

/** Applies the stored settings to the page. */
export function applyStored() {
  const { text } = readStored();
  // Setting the attribute, even to the same value, makes the browser compute every style again.
  if (dataset.reading !== text) dataset.reading = text;
}

/**
 * Reads the stored settings. `error` says why nothing can be stored in their place.
 * @returns {{ text: string, error?: string }}
 */
function readStored() {
  let record;
  try {
    record = localStorage.getItem(KEY);
  } catch {
    return { text: "", error: message("setting-reason-denied") };
  }
  if (typeof record !== "string") return { text: "" };
  try {
    const { text } = JSON.parse(record);
    if (typeof text !== "string" || record !== JSON.stringify({ version: 1, text })) throw new Error(record);
    return { text };
  } catch {
    // A newer page may have written it, so never overwrite it.
    return { text: "", error: message("setting-reason-unreadable") };
  }
}

/** The current settings, as words `name-option`. */
export function chosenWords() {
  return (dataset.reading ?? "").split(" ").filter(Boolean);
}

/**
 * Applies settings to the page and stores them. Returns why they are not stored, or an empty text.
 * @param {string[]} words
 */
export function choose(words) {
  dataset.reading = words.join(" ");
  return store(dataset.reading);
}

/**
 * Stores settings and verifies that the browser kept them. Returns the error, or an empty text.
 * @param {string} text
 */
function store(text) {
  const { error } = readStored();
  if (error) return error;
  const record = text && JSON.stringify({ version: 1, text });
  try {
    if (record) localStorage.setItem(KEY, record);
    else localStorage.removeItem(KEY);
    return (localStorage.getItem(KEY) ?? "") === record ? "" : message("setting-reason-not-kept");
  } catch {
    return message("setting-reason-no-room");
  }
}
