// Shows the findings of the linter on the page, and shows the page anew when it has changed.
import { countsIn, sentenceOf } from "./counts.js";
import { markFallbackWords } from "./fallback-words.js";
import { listen } from "./live.js";
import { keyOf, showNotes } from "./notes.js";
import { addPanel, announce, announceEnd, fillPanel, retractEnd } from "./panel.js";

/** @typedef {import("./panel.js").PageState} PageState */

/** Where a page leaves the findings that its reader has seen, for the page that replaces it. */
const SEEN_KEY = "preview--seen";

/** Screen readers announce a change of a region that they know already. */
const REGION_MS = 200;

/** @type {PageState} */
let state = JSON.parse(document.getElementById("preview--state")?.textContent ?? "null");
const seen = takeSeen();
const isReplacing = seen.size > 0;

markFallbackWords();
addPanel();
show();
if (isReplacing) setTimeout(() => announce(`Page updated: ${sentenceOf(countsIn(state.findings))}.`), REGION_MS);
listen(update, announceEnd);

function show() {
  const key = focusedKey();
  const notes = showNotes(state.findings, state.outdated, seen);
  notes[state.findings.findIndex((finding) => keyOf(finding) === key)]?.focus({ preventScroll: true });
  fillPanel(state);
}

/** The key of the finding whose note has the focus. */
function focusedKey() {
  const index = /^preview--finding-(\d+)$/.exec(document.activeElement?.id ?? "")?.[1];
  return index && keyOf(state.findings[Number(index)]);
}

/** @param {string} build */
async function update(build) {
  if (build === state.build) return retractEnd();
  const next = await fetchState().catch(() => null);
  if (!next) return;
  if (next.version !== state.version) return replacePage();
  const hasChanged = JSON.stringify({ ...next, build: "" }) !== JSON.stringify({ ...state, build: "" });
  state = next;
  if (!hasChanged) return;
  show();
  announce(`Findings updated: ${sentenceOf(countsIn(state.findings))}.`);
}

/** @returns {Promise<PageState>} */
async function fetchState() {
  const response = await fetch(`/preview--/state${location.pathname}`);
  return response.json();
}

function replacePage() {
  // An entry says that the page was replaced, even without findings.
  sessionStorage.setItem(SEEN_KEY, JSON.stringify(["", ...seen]));
  location.reload();
}

/** @returns {Set<string>} */
function takeSeen() {
  const stored = sessionStorage.getItem(SEEN_KEY);
  sessionStorage.removeItem(SEEN_KEY);
  return new Set(stored ? JSON.parse(stored) : []);
}
