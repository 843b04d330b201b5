// Explains why rating, comments and questions do not work: one message for each cause.
import { dataset } from "../dom/page.js";

/** @typedef {keyof typeof MESSAGES} Cause */

const MESSAGES = {
  file: "Rating, comments and questions are unavailable: this page was opened from a file. Open it on its web site to use them. The article works without them.",
  webAssembly:
    "Rating, comments and questions are unavailable: this browser does not allow WebAssembly, which they need. A lockdown mode can be the reason. The article works without them.",
  network:
    "Rating, comments and questions are unavailable: a part of this page could not be loaded. Check your connection, copy what you have typed, and reload the page. The article works without it.",
  client:
    "Rating, comments and questions have stopped: a part of this page has failed. Copy what you have typed, and reload the page. The article works without it.",
};

/** Why a file of the client did not load. @returns {Cause} */
export const whyNotLoaded = () => (location.protocol === "file:" ? "file" : "network");

/**
 * Why a client that loaded did not start.
 * @param {unknown} error
 * @returns {Cause}
 */
export const whyNotStarted = (error) => (isWasmError(error, "CompileError") ? "webAssembly" : "client");

/** Whether this browser has WebAssembly at all. */
export const hasWebAssembly = () => typeof WebAssembly === "object";

/**
 * Whether the client itself has failed.
 * @param {unknown} error
 */
export const isClientFailure = (error) => isWasmError(error, "RuntimeError");

/**
 * @param {unknown} error
 * @param {"CompileError" | "RuntimeError"} kind
 */
const isWasmError = (error, kind) => hasWebAssembly() && error instanceof WebAssembly[kind];

/**
 * Shows the cause in each place that needs the client. The article and the typed text stay.
 * @param {Cause} cause
 */
export function showFailure(cause) {
  for (const note of document.querySelectorAll(".client-note__failed")) note.textContent = MESSAGES[cause];
  dataset.client = "unavailable";
}
