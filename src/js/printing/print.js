// Prints what the reader asks for: everything, only the open sections, or the reader's notes.
import { dataset } from "../dom/page.js";
import { closest, query } from "../dom/query.js";
import { showStatus } from "../dom/status.js";
import { message } from "../messages/message.js";

/** How long a browser may take to start printing. iPhones start a moment after the call. */
const START_TIMEOUT_MS = 5000;
let isPrinting = false;
/** @type {number | undefined} */
let startTimeout;

/**
 * @param {string | undefined} what
 * @param {Element} status
 * @param {string} failure The message if the browser does not print.
 */
function start(what, status, failure) {
  showStatus(status, "");
  clearTimeout(startTimeout);
  dataset.print = what;
  try {
    print();
  } catch {
    delete dataset.print;
    showStatus(status, failure, true);
    return;
  }
  // Some apps ignore the call. The next print must not look like this one.
  startTimeout = setTimeout(() => isPrinting || delete dataset.print, START_TIMEOUT_MS);
}

addEventListener("click", (event) => {
  const toggle = closest(event, ".print-controls__toggle");
  if (!toggle) return;
  const choices = query(document, ".print-controls");
  choices.hidden = !choices.hidden;
  toggle.setAttribute("aria-expanded", `${!choices.hidden}`);
});
addEventListener("click", (event) => {
  const button = closest(event, "[data-prints]");
  if (!button) return;
  const status = query(document, ".print-controls [role=status]");
  start(button.dataset.prints, status, message("print-failed"));
});
// The client dispatches this.
addEventListener("print-notes", () => {
  const status = query(document, ".appointment__sheet [role=status]");
  start("notes", status, message("print-notes-failed"));
});

/** @type {HTMLDetailsElement[]} */
let unfolded = [];
// Some browsers cannot print folded sections, so open them, however printing began.
addEventListener("beforeprint", () => {
  isPrinting = true;
  if (dataset.print === "open") return;
  // Some browsers fire the event twice.
  const folded = /** @type {NodeListOf<HTMLDetailsElement>} */ (document.querySelectorAll("details:not([open])"));
  unfolded.push(...folded);
  for (const section of unfolded) section.open = true;
});
addEventListener("afterprint", () => {
  isPrinting = false;
  for (const section of unfolded) section.open = false;
  unfolded = [];
  delete dataset.print;
});
