// The device's own voices for the page's language. Other voices send the text to another host. voice-choice.js picks
// one of them.
import { dataset, page } from "../dom/page.js";

const speech = window.speechSynthesis;

/** @param {string} tag */
const language = (tag) => tag.toLowerCase().split(/[-_]/)[0];

export function findVoices() {
  return speech.getVoices().filter(({ lang, localService }) => localService && language(lang) === language(page.lang));
}

// Without this attribute, the style sheet hides everything that needs a voice.
function look() {
  if (findVoices().length) dataset.speech = "";
  else delete dataset.speech;
}

/** Shows everything that needs a voice as soon as there is one. Browsers may report voices late. */
export function lookForVoices() {
  if (!speech) return;
  look();
  speech.onvoiceschanged = look;
}
