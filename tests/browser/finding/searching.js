import { element, elements, field } from "../harness/dom.js";

/** Records at which heights the first result is, by the text that was searched for. */
export function recordPlaces() {
  window.places = {};
  const record = () => {
    const link = document.querySelector(".search .condition-list a");
    if (!link) return;
    const text = field(".search input").value;
    window.places[text] ??= new Set();
    window.places[text].add(link.getBoundingClientRect().top + scrollY);
  };
  const observer = new MutationObserver(record);
  for (const part of elements(".search .search__message, .search .search__results ul")) {
    observer.observe(part, { childList: true });
  }
}

/** Keeps the first result, to tell later whether it was replaced. */
export function keepFirstResult() {
  window.link = element(".search .condition-list a");
}

/** What the search has stored, and where. */
export function storedBySearch() {
  return [
    { ...localStorage },
    document.cookie,
    Object.keys(history.state),
    Object.values(sessionStorage),
    sessionStorage.key(0)?.startsWith("symptom-database/search/"),
  ];
}
