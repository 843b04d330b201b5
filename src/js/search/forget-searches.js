// “Erase everything” forgets the searches too, in every tab of the site.
import { PREFIX } from "../storage/key-prefix.js";
import { forgetAll } from "./history.js";

/** A record that comes and goes, to signal the other tabs. */
const SIGNAL = `${PREFIX}searches-forgotten`;

// The client dispatches this.
addEventListener("notes-erased", () => {
  forgetAll();
  try {
    localStorage.setItem(SIGNAL, "");
    localStorage.removeItem(SIGNAL);
  } catch {
    // Without storage, there is no way to signal.
  }
});
addEventListener("storage", ({ key }) => {
  if (key !== SIGNAL) return;
  forgetAll();
  dispatchEvent(new Event("searches-forgotten"));
});
