// Starts the client, and replays the reader's presses from before it was ready.
import { dataset } from "../dom/page.js";
import { hasWebAssembly, isClientFailure, showFailure, whyNotLoaded, whyNotStarted } from "./client-failure.js";

// Each control is pressed once, however often the reader pressed it, in the order of the last presses. A checkbox keeps
// its own state. The data attributes leave out controls of other programs.
const CONTROLS = "[data-action]:not([type=checkbox]), form[data-action] [type=submit]";
/** @type {Set<HTMLElement>} */
const pressed = new Set();
/** @param {{ target: EventTarget | null }} press */
const record = ({ target }) => {
  const control = /** @type {HTMLElement | null} */ (/** @type {Element} */ (target).closest("button, input"));
  if (!control?.matches(CONTROLS)) return;
  pressed.delete(control);
  pressed.add(control);
  dataset.waiting = "";
};
/** @param {HTMLElement} control */
const press = (control) =>
  // A chosen file stays chosen.
  control instanceof HTMLInputElement && control.type === "file"
    ? control.dispatchEvent(new Event("change", { bubbles: true }))
    : control.click();
addEventListener("click", record, true);
// Take over from the page's head.
early.stop();
for (const target of early.presses) record({ target });

/** Loads the client's script and its code. */
async function load() {
  await early.painted;
  // The import map holds the script's integrity, so the browser refuses another file of the same name.
  const script = import(dataset.root + CLIENT_SCRIPT);
  // The first access reads everything that is stored, which can take long. Do it while the client loads.
  try {
    localStorage.length;
  } catch {
    // The client reports it.
  }
  // Some hosts send WebAssembly with another content type, so pass the bytes rather than the response.
  const code = early.wasm.then((response) => response.arrayBuffer());
  const { siteMessages } = window;
  const lazy = HAS_LAZY_PART ? undefined : siteMessages.load("lazy");
  return Promise.all([script, code, early.messages.then(siteMessages.add), lazy]);
}

/** Starts the client. Returns why it did not start, if it did not. */
async function start() {
  /** @type {(error: unknown) => import("./client-failure.js").Cause} */
  let why = whyNotLoaded;
  try {
    const [client, code] = await load();
    if (!hasWebAssembly()) return "webAssembly";
    why = whyNotStarted;
    await client.default({ module_or_path: code });
  } catch (error) {
    console.error(error);
    return why(error);
  }
}

start().then((failure) => {
  removeEventListener("click", record, true);
  delete dataset.waiting;
  if (failure) return showFailure(failure);
  dataset.client = "ready";
  pressed.forEach(press);
});

// A client that fails later no longer responds, so the page must not look as if it did.
/** @param {unknown} error */
const handleError = (error) => isClientFailure(error) && showFailure("client");
addEventListener("error", ({ error }) => handleError(error));
addEventListener("unhandledrejection", ({ reason }) => handleError(reason));
