// What an article does before anything of it is on the screen.
import "./head.js";

// Without this attribute the style sheet hides what needs script, and says so.
document.documentElement.dataset.client = "loading";

// boot.js takes over once all of the article is there: what was pressed until then, and the client, which is
// fetched after the first frame, so that the article never waits for it.
const press = ({ target }) => early.presses.push(target);
addEventListener("click", press, true);
window.early = {
  presses: [],
  stop: () => removeEventListener("click", press, true),
  client: new Promise((resolve) => {
    const { root } = document.documentElement.dataset;
    const load = () => resolve([fetch(root + CLIENT_WASM), import(root + CLIENT_SCRIPT)]);
    // The very first frame may come before there is anything to show.
    const wait = () => requestAnimationFrame(() => (document.querySelector("main") ? setTimeout(load) : wait()));
    wait();
  }),
};
