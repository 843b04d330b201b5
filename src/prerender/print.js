// Prints what the reader asks for: everything, only what is open, or only the reader's own notes.
(() => {
  const page = document.documentElement;
  addEventListener("click", ({ target }) => {
    const button = target.closest("[data-prints]");
    if (!button) return;
    const hasNothing = button.dataset.prints === "notes" && !document.querySelector(".comment-item");
    const status = button.parentElement.querySelector("[role=status]");
    const message = hasNothing ? "You have not written a comment on this page yet." : "";
    // A screen reader says nothing of a text that stays the same.
    status.textContent = message && message === status.textContent ? `${message}\u00a0` : message;
    if (hasNothing) return;
    page.dataset.print = button.dataset.prints;
    print();
  });
  // However printing was asked for: browsers that cannot print what is folded get it unfolded.
  let unfolded = [];
  addEventListener("beforeprint", () => {
    if (page.dataset.print === "open") return;
    unfolded = [...document.querySelectorAll(".article-section:not([open])")];
    for (const section of unfolded) section.open = true;
  });
  addEventListener("afterprint", () => {
    for (const section of unfolded) section.open = false;
    unfolded = [];
    delete page.dataset.print;
  });
})();
