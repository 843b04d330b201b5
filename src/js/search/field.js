// Loads the search once the reader focuses its field, or comes back to an earlier search.
import { dataset } from "../dom/page.js";
import { query } from "../dom/query.js";
import { showStatus } from "../dom/status.js";
import { message } from "../messages/message.js";
import { isForgotten, recall } from "./history.js";
import { takeLinkedSearch } from "./linked-search.js";

const container = /** @type {HTMLElement | null} */ (document.querySelector(".search"));
if (container) prepare(container, /** @type {HTMLInputElement} */ (query(container, "#search--field")));

/**
 * @param {HTMLElement} container
 * @param {HTMLInputElement} field
 */
function prepare(container, field) {
  /** @type {Promise<void> | undefined} */
  let started;
  /** Whether the reader has asked for results before the search was there. */
  let isSubmitted = false;

  /** Starts the search, once. After a failure, the next call tries again. */
  function start() {
    if (started) return;
    const loaded = Promise.all([load(), window.siteMessages.load("search")]);
    started = loaded.then(([{ start }]) => start(container, isSubmitted), fail);
  }

  /** @returns {Promise<typeof import("./search.js")>} */
  function load() {
    return import(dataset.root + SEARCH);
  }

  /** @param {unknown} error */
  function fail(error) {
    console.error(error);
    started = undefined;
    const text = message("search-not-loaded");
    container.dataset.open = "";
    showStatus(query(container, ".search__message"), text, true);
    query(container, ".visually-hidden[role=status]").textContent = text;
  }

  function clear() {
    field.value = field.defaultValue = "";
    field.dispatchEvent(new Event("input"));
  }

  for (const event of ["focus", "input"]) field.addEventListener(event, start);
  container.addEventListener("submit", (event) => {
    event.preventDefault();
    isSubmitted = true;
    start();
  });
  const text = takeLinkedSearch() || recall();
  if (text) field.value = text;
  addEventListener("searches-forgotten", clear);
  // A page that the browser shows as it was left has missed the event.
  addEventListener("pageshow", ({ persisted }) => persisted && isForgotten() && clear());
  // Search for the text that the browser has restored, or that a fast reader has typed.
  if (field.value || document.activeElement === field) start();
}
