// Fetches the search once the reader turns to its field, or comes back to what was searched for.
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
  const sentence = "Not searched: the search could not be loaded. Check your connection, then load this page again, or look through the list below.";
  for (const place of search.querySelectorAll(".search__message, .visually-hidden[role=status]")) place.textContent = sentence;
  search.querySelector(".search__message").setAttribute("data-trouble", "");
}

if (search) {
  for (const event of ["focus", "input"]) field.addEventListener(event, start);
  search.addEventListener("submit", (event) => {
    event.preventDefault();
    start();
  });
  const searched = history.state && history.state.search;
  if (searched) field.value = searched;
  // What a browser has put back, or a fast reader has typed, is looked for too.
  if (field.value || document.activeElement === field) start();
}
