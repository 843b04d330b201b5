// What an article does before anything of it is on the screen.
import { isAtTop } from "../loading/arrival.js";
import "./page-head.js";

// Without this attribute the style sheet hides what needs script, and says so.
const { dataset } = document.documentElement;
dataset.client = "loading";
// While the article arrives, the style sheet lets the browser leave for later what is far from the screen; but not where
// it is to show another place than the top.
if (isAtTop) dataset.incomplete = "";

// The client is fetched after the first frame, so that the article never waits for it. The very first one may come
// before there is anything to show.
const painted = new Promise((resolve) => {
  const wait = () => requestAnimationFrame(() => (document.querySelector("main") ? setTimeout(resolve) : wait()));
  wait();
});

// client/start-client.js takes over once all of the article is there: what was pressed until then, and the client.
const press = ({ target }) => early.presses.push(target);
addEventListener("click", press, true);
window.early = {
  presses: [],
  isTakenOver: false,
  stop() {
    removeEventListener("click", press, true);
    this.isTakenOver = true;
  },
  wasm: painted.then(
    // Another file of the same name is refused.
    () => fetch(dataset.root + CLIENT_WASM, { integrity: CLIENT_WASM_INTEGRITY }),
  ),
  painted,
};

addEventListener("DOMContentLoaded", () => {
  if (early.isTakenOver) return;
  // The page has broken off on its way. What there is of it is to be read then, as without script.
  delete dataset.client;
  delete dataset.incomplete;
});
// Browsers too old for the forms' method would load the page anew.
addEventListener("submit", (event) => event.preventDefault());
