// Shows each finding as a note beside its text.
import { smallest, textsOf } from "./placing.js";

/**
 * @typedef {object} Finding
 * @property {string} file From the folder with the content.
 * @property {number} line From 1.
 * @property {string} path
 * @property {"error" | "warning"} severity
 * @property {string} message
 * @property {string[]} texts The plain texts to look for, the nearest first.
 * @property {string | null} section The id of the part of the page that holds the value.
 */

/** Elements that hold a note themselves, because only elements of the same kind may follow them. */
const HOLDERS = "li, dt, dd, td, th, caption, figcaption";
/** Elements that a note follows. */
const LEADERS = "p, h1, h2, h3, h4, h5, h6";

/** @param {Finding} finding */
export const severityOf = ({ severity }) => (severity === "error" ? "Error" : "Warning");
/** @param {Finding} finding */
export const keyOf = ({ severity, file, path, message }) => [severity, file, path, message].join("\n");
/** @param {number} index */
export const noteId = (index) => `preview--finding-${index}`;

/**
 * Replaces all notes. Unfolds what holds a finding that is not in `seen`, and adds it there.
 * @param {Finding[]} findings
 * @param {string[]} outdated The files of which the page shows an earlier version.
 * @param {Set<string>} seen The keys of findings.
 */
export function showNotes(findings, outdated, seen) {
  for (const old of document.querySelectorAll(".preview--note")) old.remove();
  const main = document.querySelector("main") ?? document.body;
  const index = textsOf(main);
  if (outdated.length > 0) putOnTop(outdatedNote(outdated), main);
  return findings.map((finding, number) => {
    const note = noteOf(finding, number);
    place(note, finding, main, index);
    if (!seen.has(keyOf(finding))) unfoldAround(note);
    seen.add(keyOf(finding));
    return note;
  });
}

/**
 * @param {Finding} finding
 * @param {number} number
 */
function noteOf(finding, number) {
  const note = element("div", "preview--note");
  note.id = noteId(number);
  note.tabIndex = -1;
  note.dataset.severity = finding.severity;
  note.setAttribute("role", "note");
  const message = element("div", "preview--message");
  message.append(element("strong", "", `${severityOf(finding)}:`), ` ${finding.message}`);
  const where = element("div", "preview--where", `${finding.file}, line ${finding.line}`);
  if (finding.path) where.append(" · ", element("code", "", finding.path));
  note.append(message, where);
  return note;
}

/** @param {string[]} files */
function outdatedNote(files) {
  const note = element("div", "preview--note preview--outdated");
  note.dataset.severity = "error";
  note.setAttribute("role", "note");
  note.append(
    element("strong", "", "This page shows an earlier version."),
    ` It changes when you have corrected ${files.join(" and ")} and saved it.`,
  );
  return note;
}

/**
 * Puts a note beside the text that it is about, or else below the heading of its section, or at the top.
 * @param {HTMLElement} note
 * @param {Finding} finding
 * @param {Element} main
 * @param {Map<Element, string>} index
 */
function place(note, { texts, section }, main, index) {
  const part = section ? document.getElementById(section)?.closest("details, section, main") : null;
  const heading = part && part !== main ? part.querySelector("h1, h2, h3, h4") : null;
  const found = smallest(index, texts, part ?? main) ?? (part && smallest(index, texts, main));
  for (const target of [found, heading]) {
    if (target && target !== main && attach(note, target)) return;
  }
  putOnTop(note, main);
}

/**
 * Puts a note above the title, below the notes that are there.
 * @param {HTMLElement} note
 * @param {Element} main
 */
function putOnTop(note, main) {
  const title = main.querySelector("h1");
  if (title) title.before(note);
  else main.prepend(note);
}

/**
 * Puts a note beside an element, and returns whether the note can be seen there.
 * @param {HTMLElement} note
 * @param {Element} target
 */
function attach(note, target) {
  const block = target.closest("summary") ?? target.closest(`${HOLDERS}, ${LEADERS}`);
  if (block?.matches(HOLDERS)) block.append(note);
  else if (block) afterNotes(block).after(note);
  else target.prepend(note);
  return isShown(note);
}

/**
 * The last of the notes that follow an element, or the element.
 * @param {Element} block
 */
function afterNotes(block) {
  let last = block;
  while (last.nextElementSibling?.matches(".preview--note")) last = last.nextElementSibling;
  return last;
}

/**
 * Whether an element can be seen once the folds around it are open: a fold sets no style of its content.
 * @param {Element} inner
 */
function isShown(inner) {
  /** @type {Element | null} */
  let around = inner;
  while (around && getComputedStyle(around).display !== "none") around = around.parentElement;
  return !around;
}

/**
 * Opens the folds around an element.
 * @param {Element} inner
 */
export function unfoldAround(inner) {
  let fold = inner.closest("details");
  while (fold) {
    fold.open = true;
    fold = fold.parentElement?.closest("details") ?? null;
  }
}

/**
 * @param {string} name
 * @param {string} className
 * @param {string} [text]
 */
export function element(name, className, text) {
  const created = document.createElement(name);
  if (className) created.className = className;
  if (text) created.textContent = text;
  return created;
}
