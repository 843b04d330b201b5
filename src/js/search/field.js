// Fetches the search once the reader turns to its field, or comes back to what was searched for.
import { isForgotten, recall } from "./history.js";

const search = document.querySelector(".search");
const field = document.getElementById("search");
let started;

/** Starts it, once; what could not be fetched is tried again the next time. */
function start() {
  started ??= import(document.documentElement.dataset.root + SEARCH).then(({ start }) => start(search), fail);
}

function fail(error) {
  console.error(error);
  started = undefined;
  const sentence =
    "Not searched: the search could not be loaded. Check your connection, then load this page again, or look through the list below.";
  for (const place of search.querySelectorAll(".search__message, .visually-hidden[role=status]")) {
    place.textContent = sentence;
  }
  search.querySelector(".search__message").setAttribute("data-trouble", "");
}

function empty() {
  field.value = field.defaultValue = "";
  field.dispatchEvent(new Event("input"));
}

if (search) {
  for (const event of ["focus", "input"]) field.addEventListener(event, start);
  search.addEventListener("submit", (event) => {
    event.preventDefault();
    start();
  });
  const searched = recall();
  if (searched) field.value = searched;
  addEventListener("searches-forgotten", empty);
  // A page that is shown as it was left has not heard of it.
  addEventListener("pageshow", ({ persisted }) => persisted && isForgotten() && empty());
  // What a browser has put back, or a fast reader has typed, is looked for too.
  if (field.value || document.activeElement === field) start();
}
