// Fetches what reads aloud, once the reader wants it.
import { findVoice, lookForVoices } from "./voice.js";

// Before the first frame, if it can be: what appears later moves what is below.
lookForVoices();

addEventListener("click", async ({ target }) => {
  const button = target.closest("[data-listen]");
  const voice = button && findVoice();
  if (!voice) return;
  // iPhones let a page speak only if it begins while a press is handled. So it begins, with a space: after
  // nothing at all, Chromium on Linux stays silent.
  speechSynthesis.speak(Object.assign(new SpeechSynthesisUtterance(" "), { voice }));
  const status = button.parentElement.querySelector("[role=status]");
  status.textContent = "";
  try {
    (await import(document.documentElement.dataset.root + READ_ALOUD)).listen(button, voice);
  } catch (error) {
    console.error(error);
    status.textContent = "What reads aloud could not be loaded. Check your connection, then load this page again.";
  }
});
