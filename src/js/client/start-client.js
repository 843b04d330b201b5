// Starts the client once it is there, and loses nothing that is done before it is ready.
import { hasWebAssembly, isClientFailure, showFailure, whyNotLoaded, whyNotStarted } from "./client-failure.js";

const { dataset } = document.documentElement;

// What is pressed before the client is ready is pressed again once it is: each control once, for
// an impatient or shaking hand, in the order of the last presses. A box that is ticked tells so itself. Other
// programs may have put controls of their own beside ours.
const CONTROLS = "[data-action]:not([type=checkbox]), form[data-action] [type=submit]";
const pressed = new Set();
const keep = ({ target }) => {
  const control = target.closest("button, input");
  if (!control?.matches(CONTROLS)) return;
  pressed.delete(control);
  pressed.add(control);
  dataset.waiting = "";
};
// A file that was chosen need not be chosen again.
const press = (control) =>
  control.type === "file" ? control.dispatchEvent(new Event("change", { bubbles: true })) : control.click();
addEventListener("click", keep, true);
// The head of the page has kept what was pressed while the rest was still coming.
early.stop();
for (const target of early.presses) keep({ target });

/** The client's script and its code. */
async function load() {
  await early.painted;
  // Another file of the same name is refused: the script's integrity stands in the page's import map.
  const script = import(dataset.root + CLIENT_SCRIPT);
  // The first look reads all that is stored, which takes long where there is much: better
  // while the client is on its way.
  try {
    localStorage.length;
  } catch {
    // The client will say so.
  }
  // The bytes, not the answer: some hosts do not say that it is WebAssembly.
  return Promise.all([script, early.wasm.then((answer) => answer.arrayBuffer())]);
}

/** Starts the client. Returns why it did not start, if it did not. */
async function start() {
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
  removeEventListener("click", keep, true);
  delete dataset.waiting;
  if (failure) return showFailure(failure);
  dataset.client = "ready";
  pressed.forEach(press);
});

// A client that fails later reacts to nothing any more: it must not look as if it did.
const notice = (error) => isClientFailure(error) && showFailure("client");
addEventListener("error", ({ error }) => notice(error));
addEventListener("unhandledrejection", ({ reason }) => notice(reason));
