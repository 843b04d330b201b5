// A link may bring a search with it, after the “#”, so that no host reads it: “#search=headache”.

/** The longest text that the search field takes. */
const MAX_LENGTH = 100;

/** The search that the page's address brings, if any. It leaves the address, because only the tab may remember it. */
export function takeLinkedSearch() {
  const text = new URLSearchParams(location.hash.slice(1)).get("search")?.trim().slice(0, MAX_LENGTH);
  if (text) history.replaceState(history.state, "", location.pathname + location.search);
  return text ?? "";
}
