// Fetches what reads aloud, once the reader wants it.
import { statusBeside } from "../sections/section-status.js";
import { findVoices, lookForVoices } from "./device-voices.js";

// Before the first frame, if it can be: what appears later moves what is below.
lookForVoices();

addEventListener("click", async ({ target }) => {
  const button = target.closest("[data-listen]");
  const voices = button ? findVoices() : [];
  if (voices.length === 0) return;
  // iPhones let a page speak only if it begins while a press is handled. So it begins, with a space: after
  // nothing at all, Chromium on Linux stays silent.
  speechSynthesis.speak(Object.assign(new SpeechSynthesisUtterance(" "), { voice: voices[0] }));
  const status = statusBeside(button);
  status.textContent = "";
  try {
    (await import(document.documentElement.dataset.root + READ_ALOUD)).listen(button, voices);
  } catch (error) {
    console.error(error);
    status.textContent = "What reads aloud could not be loaded. Check your connection, then load this page again.";
  }
});
