// Starts the client once it is there, and loses nothing that is done before it is ready.
const { dataset } = document.documentElement;

// What is pressed before the client is ready is pressed again once it is: each control once, for
// an impatient or shaking hand, in the order of the last presses.
const pressed = new Set();
const keep = ({ target }) => {
  const control = target.closest(".needs-client button, .needs-client input");
  if (!control) return;
  pressed.delete(control);
  pressed.add(control);
  dataset.waiting = "";
};
// A file that was chosen need not be chosen again.
const press = (control) =>
  control.type === "file"
    ? control.dispatchEvent(new Event("change", { bubbles: true }))
    : control.click();
addEventListener("click", keep, true);
// The head of the page has kept what was pressed while the rest was still coming.
early.stop();
for (const target of early.presses) keep({ target });

async function start() {
  try {
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
    const bytes = early.wasm.then((answer) => answer.arrayBuffer());
    const [client, code] = await Promise.all([script, bytes]);
    await client.default({ module_or_path: code });
    dataset.client = "ready";
  } catch (error) {
    console.error(error);
    dataset.client = "unavailable";
  }
  removeEventListener("click", keep, true);
  delete dataset.waiting;
  if (dataset.client === "ready") pressed.forEach(press);
}
start();
