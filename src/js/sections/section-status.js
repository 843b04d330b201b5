/** Where the outcome of a press on a button of a section is told. Other programs may have wrapped the button. */
export const statusBeside = (button) =>
  button.closest(".article-section__actions, p.needs-speech").querySelector("[role=status]");
