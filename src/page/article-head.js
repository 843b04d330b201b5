// What an article does before anything of it is on the screen.
import "./head.js";

// Without this attribute the style sheet hides what needs script, and says so.
document.documentElement.dataset.client = "loading";

// boot.js takes over once all of the article is there.
const keep = ({ target }) => earlyPresses.push(target);
window.earlyPresses = [];
earlyPresses.stop = () => removeEventListener("click", keep, true);
addEventListener("click", keep, true);
