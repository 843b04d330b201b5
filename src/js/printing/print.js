// Prints what the reader asks for: everything, only what is open, or the reader's notes, for which the client asks.
const page = document.documentElement;
/** So long a browser may take to begin once it has been asked, in milliseconds: iPhones do so a moment later. */
const PATIENCE = 5000;
let isPrinting = false;
let patience;

function start(what, status, instead) {
  const tell = (sentence, isTrouble) => {
    status.textContent = sentence;
    status.toggleAttribute("data-trouble", isTrouble);
  };
  tell("", false);
  clearTimeout(patience);
  page.dataset.print = what;
  try {
    print();
  } catch {
    delete page.dataset.print;
    tell(`Not printed: this browser does not let pages print. ${instead}`, true);
    return;
  }
  // Some apps do nothing when asked: what is printed next is not to look like this.
  patience = setTimeout(() => isPrinting || delete page.dataset.print, PATIENCE);
}

addEventListener("click", ({ target }) => {
  const button = target.closest("[data-prints]");
  if (!button) return;
  const status = button.closest(".print-controls").querySelector("[role=status]");
  start(button.dataset.prints, status, "Choose “Print” in its own menu.");
});
addEventListener("print-notes", () => {
  const status = document.querySelector(".appointment__sheet [role=status]");
  start("notes", status, "Share or copy them instead.");
});
// However printing was asked for: browsers that cannot print what is folded get it unfolded.
let unfolded = [];
addEventListener("beforeprint", () => {
  isPrinting = true;
  if (page.dataset.print === "open") return;
  // Some browsers say so twice.
  unfolded.push(...document.querySelectorAll(".article-section:not([open])"));
  for (const section of unfolded) section.open = true;
});
addEventListener("afterprint", () => {
  isPrinting = false;
  for (const section of unfolded) section.open = false;
  unfolded = [];
  delete page.dataset.print;
});
