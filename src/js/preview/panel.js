// The bar at the bottom of the window: how many findings there are, and links to each.
import { countsIn, sentenceOf } from "./counts.js";
import { element, noteId, severityOf, unfoldAround } from "./notes.js";

/**
 * @typedef {object} FileSummary
 * @property {string} file
 * @property {number} errors
 * @property {number} warnings
 * @property {string} address The page that shows the findings.
 */

/**
 * @typedef {object} PageState
 * @property {string} build
 * @property {string} version
 * @property {string | null} failure Why the pages could not be made anew.
 * @property {string[]} outdated
 * @property {import("./notes.js").Finding[]} findings
 * @property {FileSummary[]} others
 */

const ENDED = "The preview does not answer. If you have ended it, start it again.";

const panel = element("section", "preview--panel");
const fold = /** @type {HTMLDetailsElement} */ (element("details", ""));
const summary = element("summary", "");
const list = element("div", "preview--list");
const status = element("div", "preview--status");

/** Adds the bar to the page: first, so that the keyboard reaches it first. */
export function addPanel() {
  panel.setAttribute("aria-label", "Preview");
  status.setAttribute("role", "status");
  fold.append(summary, list);
  panel.append(fold, status);
  document.body.prepend(panel);
  list.addEventListener("click", follow);
  fold.addEventListener("keydown", (event) => event.key === "Escape" && close());
  // The end of the page, and what the keyboard reaches, must not be behind the bar.
  const measure = () => document.documentElement.style.setProperty("--preview-height", `${summary.offsetHeight}px`);
  new ResizeObserver(measure).observe(summary);
}

/** @param {PageState} state */
export function fillPanel({ failure, outdated, findings, others }) {
  const hadFocus = list.contains(document.activeElement);
  const counts = countsIn(findings);
  panel.dataset.severity = panelSeverity(counts, failure);
  const state = failure ? "not made anew: press for the reason" : sentenceOf(counts);
  summary.replaceChildren(element("strong", "", "Preview"), `: ${state}`);
  if (outdated.length > 0) summary.append(" – earlier version shown");
  if (others.length > 0) summary.append(` – other files: ${others.length}`);
  list.replaceChildren();
  if (failure) list.append(element("p", "", `The pages could not be made anew: ${failure}`));
  if (findings.length > 0) {
    list.append(element("h2", "", "On this page"), listOf(findings.map(linkToNote)));
  }
  if (others.length > 0) list.append(element("h2", "", "Other files"), listOf(others.map(linkToFile)));
  if (list.childElementCount === 0) list.append(element("p", "", "The linter has found nothing to correct."));
  if (hadFocus) summary.focus();
}

/**
 * @param {import("./counts.js").Counts} counts
 * @param {string | null} failure
 */
function panelSeverity({ errors, warnings }, failure) {
  if (errors > 0 || failure) return "error";
  return warnings > 0 ? "warning" : "none";
}

/** @param {HTMLElement[][]} entries */
function listOf(entries) {
  const items = element("ul", "");
  for (const entry of entries) {
    const item = element("li", "");
    item.append(...entry);
    items.append(item);
  }
  return items;
}

/**
 * @param {import("./notes.js").Finding} finding
 * @param {number} index
 */
function linkToNote(finding, index) {
  const link = /** @type {HTMLAnchorElement} */ (
    element("a", "", `${severityOf(finding)}, line ${finding.line}: ${finding.message}`)
  );
  link.href = `#${noteId(index)}`;
  return [link];
}

/** @param {FileSummary} summary */
function linkToFile({ file, address, errors, warnings }) {
  const link = /** @type {HTMLAnchorElement} */ (element("a", "", file));
  link.href = address;
  return [link, element("span", "", `: ${sentenceOf({ errors, warnings })}`)];
}

/**
 * Shows a note, and moves the focus there. Its id stays out of the address, because the next version of the page may
 * give it to another note.
 * @param {MouseEvent} event
 */
function follow(event) {
  const { target } = event;
  const link = target instanceof Element ? target.closest("a") : null;
  const note = link?.hash ? document.getElementById(link.hash.slice(1)) : null;
  if (!note) return;
  event.preventDefault();
  close();
  unfoldAround(note);
  note.scrollIntoView({ block: "center" });
  note.focus({ preventScroll: true });
}

function close() {
  fold.open = false;
  summary.focus();
}

/**
 * Tells the reader something, politely.
 * @param {string} message
 */
export function announce(message) {
  status.textContent = message;
}

/** Tells the reader that the preview does not answer. */
export const announceEnd = () => announce(ENDED);

/** Takes that back. Other messages stay, because the preview also answers when the page opens. */
export function retractEnd() {
  if (status.textContent === ENDED) announce("");
}
