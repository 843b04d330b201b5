// Runs on an article before the first paint.
import { dataset } from "../dom/page.js";
import "./page-head.js";

// Without this attribute, the style sheet hides everything that needs scripts, and shows a note.
dataset.client = "loading";

// The client loads after the first frame that shows the article, so the article never waits for it. The very first
// frame may come before there is anything to show.
/** @type {Promise<void>} */
const painted = new Promise((resolve) => {
  const wait = () => requestAnimationFrame(() => (document.querySelector("main") ? setTimeout(resolve) : wait()));
  wait();
});

// client/start-client.js takes over the presses and the client's code once the whole article is there.
/** @param {Event} event */
const recordPress = ({ target }) => early.presses.push(/** @type {EventTarget} */ (target));
addEventListener("click", recordPress, true);
window.early = {
  presses: [],
  isTakenOver: false,
  stop() {
    removeEventListener("click", recordPress, true);
    this.isTakenOver = true;
  },
  // The browser refuses another file of the same name.
  wasm: painted.then(() => fetch(dataset.root + CLIENT_WASM, { integrity: CLIENT_WASM_INTEGRITY })),
  messages: painted.then(() => {
    const [file, integrity] = dataset.clientMessages.split(" ");
    return fetch(dataset.root + file, { integrity });
  }),
  painted,
};

addEventListener("DOMContentLoaded", () => {
  if (early.isTakenOver) return;
  // The page is incomplete: its end with the other scripts is missing. Show it as a page without scripts.
  delete dataset.client;
});
// Browsers without support for the forms' method would reload the page.
addEventListener("submit", (event) => event.preventDefault());
