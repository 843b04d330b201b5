// Says why rating, comments and questions do not work: one cause, one sentence.
const { dataset } = document.documentElement;

const SENTENCES = {
  file: "Rating, comments and questions are unavailable: this page was opened from a file. Open it on its web site to use them. The article works without them.",
  webAssembly:
    "Rating, comments and questions are unavailable: this browser does not allow WebAssembly, which they need. A lockdown mode can be the reason. The article works without them.",
  network:
    "Rating, comments and questions are unavailable: a part of this page could not be loaded. Check your connection, copy what you have typed, and reload the page. The article works without it.",
  client:
    "Rating, comments and questions have stopped: a part of this page has failed. Copy what you have typed, and reload the page. The article works without it.",
};

/** Why a file of the client could not be loaded. */
export const whyNotLoaded = () => (location.protocol === "file:" ? "file" : "network");

/** Why a client that was loaded did not start, by the error. */
export const whyNotStarted = (error) => (isOf(error, "CompileError") ? "webAssembly" : "client");

/** Whether this browser has WebAssembly at all. */
export const hasWebAssembly = () => typeof WebAssembly === "object";

/** Whether the client itself has failed. */
export const isClientFailure = (error) => isOf(error, "RuntimeError");

const isOf = (error, kind) => hasWebAssembly() && error instanceof WebAssembly[kind];

/** Tells the reader, wherever the client is missed. The article and what was typed stay. */
export function showFailure(cause) {
  for (const note of document.querySelectorAll(".client-note__failed")) note.textContent = SENTENCES[cause];
  dataset.client = "unavailable";
}
