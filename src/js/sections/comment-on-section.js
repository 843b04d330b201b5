// Goes to the comment form with a section chosen, and says so to the client.
addEventListener("click", ({ target }) => {
  const button = target.closest("[data-comment-on]");
  if (!button) return;
  const section = document.getElementById("comment-section");
  const text = document.getElementById("comment-text");
  section.value = button.dataset.commentOn;
  section.dispatchEvent(new Event("change", { bubbles: true }));
  // The choice stands above the text: both are to be seen.
  section.parentElement.scrollIntoView();
  text.focus({ preventScroll: true });
});
