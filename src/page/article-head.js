// What an article does before anything of it is on the screen.
import "./head.js";

// Without this attribute the style sheet hides what needs script, and says so.
const { dataset } = document.documentElement;
dataset.client = "loading";

// boot.js takes over once all of the article is there: what was pressed until then, and the client, which is
// fetched after the first frame, so that the article never waits for it.
const press = ({ target }) => early.presses.push(target);
addEventListener("click", press, true);
window.early = {
  presses: [],
  isTakenOver: false,
  stop() {
    removeEventListener("click", press, true);
    this.isTakenOver = true;
  },
  client: new Promise((resolve) => {
    const { root } = dataset;
    // Another file of the same name is refused: the script's integrity stands in the page's import map.
    const wasm = () => fetch(root + CLIENT_WASM, { integrity: CLIENT_WASM_INTEGRITY });
    const load = () => resolve([wasm(), import(root + CLIENT_SCRIPT)]);
    // The very first frame may come before there is anything to show.
    const wait = () => requestAnimationFrame(() => (document.querySelector("main") ? setTimeout(load) : wait()));
    wait();
  }),
};

// The page may have broken off on its way. What there is of it is to be read then, as without script.
addEventListener("DOMContentLoaded", () => early.isTakenOver || delete dataset.client);
// Browsers too old for the forms' method would load the page anew.
addEventListener("submit", (event) => event.preventDefault());
