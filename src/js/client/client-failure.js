// Explains why rating, comments and questions do not work: one message for each cause.
import { dataset } from "../dom/page.js";
import { message } from "../messages/message.js";

/** @typedef {keyof typeof MESSAGES} Cause */

const MESSAGES = {
  file: () => message("client-opened-from-file"),
  webAssembly: () => message("client-without-webassembly"),
  network: () => message("client-not-loaded"),
  client: () => message("client-failed"),
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
  const text = MESSAGES[cause]();
  for (const note of document.querySelectorAll(".client-note__failed")) note.textContent = text;
  dataset.client = "unavailable";
}
