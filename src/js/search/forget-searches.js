// “Erase everything” forgets what was searched for too, in every tab that shows a page of the site.
import { PREFIX } from "../storage/key-prefix.js";
import { forget } from "./history.js";

/** Other tabs hear that this record comes and goes. */
const SIGNAL = `${PREFIX}searches-forgotten`;

addEventListener("notes-erased", () => {
  forget();
  try {
    localStorage.setItem(SIGNAL, "");
    localStorage.removeItem(SIGNAL);
  } catch {
    // Nobody hears it where the browser lets pages keep nothing.
  }
});
addEventListener("storage", ({ key }) => {
  if (key !== SIGNAL) return;
  forget();
  dispatchEvent(new Event("searches-forgotten"));
});
