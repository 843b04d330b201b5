// Prints what the reader asks for: everything, or only what is open. The client prints the reader's notes.
const page = document.documentElement;
addEventListener("click", ({ target }) => {
  const button = target.closest("[data-prints]");
  if (!button) return;
  page.dataset.print = button.dataset.prints;
  print();
});
// However printing was asked for: browsers that cannot print what is folded get it unfolded.
let unfolded = [];
addEventListener("beforeprint", () => {
  if (page.dataset.print === "open") return;
  // Some browsers say so twice.
  unfolded.push(...document.querySelectorAll(".article-section:not([open])"));
  for (const section of unfolded) section.open = true;
});
addEventListener("afterprint", () => {
  for (const section of unfolded) section.open = false;
  unfolded = [];
  delete page.dataset.print;
});
