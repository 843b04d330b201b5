// Keeps which sections are open, in the tab's own history: a reader who reloads, or comes back from a
// link, finds the page as it was left. Nothing is stored.
const sections = [...document.querySelectorAll(".article-section")];
const id = (section) => section.querySelector(".article-section__body").id;
let isAsked = false;

function keep() {
  if (isAsked) return;
  isAsked = true;
  // Once for all that happens together: browsers refuse too many calls.
  setTimeout(() => {
    isAsked = false;
    history.replaceState({ open: sections.filter((section) => section.open).map(id) }, "");
  });
}

const open = (history.state && history.state.open) || [];
for (const section of sections) section.open ||= open.includes(id(section));
addEventListener("toggle", ({ target }) => target.matches(".article-section") && keep(), true);
addEventListener("hashchange", keep);
