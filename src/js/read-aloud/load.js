// Loads the code that reads aloud, when the reader first asks for it.
import { dataset } from "../dom/page.js";
import { closest } from "../dom/query.js";
import { message } from "../messages/message.js";
import { sectionStatus } from "../sections/section-status.js";
import { findVoices, lookForVoices } from "./device-voices.js";

// Before the first frame, if possible: a button that appears later moves the text below it.
lookForVoices();

addEventListener("click", async (event) => {
  const button = closest(event, "[data-listen]");
  if (!button) return;
  const voices = findVoices();
  const [voice] = voices;
  if (!voice) return;
  // iPhones let a page speak only if it starts while it handles a press. So start with a space: after an empty text,
  // Chromium on Linux stays silent.
  speechSynthesis.speak(Object.assign(new SpeechSynthesisUtterance(" "), { voice }));
  const status = sectionStatus(button);
  status.textContent = "";
  try {
    /** @type {Promise<typeof import("./reading.js")>} */
    const script = import(dataset.root + READ_ALOUD);
    const [{ listen }] = await Promise.all([script, window.siteMessages.load("read-aloud")]);
    listen(button, voices);
  } catch (error) {
    console.error(error);
    status.textContent = message("read-aloud-not-loaded");
  }
});
