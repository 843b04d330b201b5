// Opens the folded sections around a link's target, in browsers that do not do so by themselves.
function reveal(fragment) {
  const target = document.getElementById(fragment.slice(1));
  let wasClosed = false;
  let section = target && target.parentElement.closest("details");
  while (section) {
    wasClosed = wasClosed || !section.open;
    section.open = true;
    section = section.parentElement.closest("details");
  }
  if (wasClosed) target.scrollIntoView();
}

// A reader who comes back or reloads is to find the page as it was left.
const [visit] = performance.getEntriesByType("navigation");
if (!visit || visit.type === "navigate") reveal(location.hash);
// A reload goes to the address's section, so one that the reader folds leaves the address.
addEventListener(
  "toggle",
  ({ target }) => {
    const linked = document.getElementById(location.hash.slice(1));
    if (!target.open && target.contains(linked)) {
      history.replaceState(history.state, "", location.pathname + location.search);
    }
  },
  true,
);
addEventListener("hashchange", () => reveal(location.hash));
// The same link, pressed again, changes no address.
addEventListener("click", (event) => {
  const link = event.target.closest("a[href^='#']");
  const isForAnotherTab = event.ctrlKey || event.metaKey || event.shiftKey;
  if (link && !isForAnotherTab) reveal(link.hash);
});
