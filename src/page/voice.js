// The voice that reads aloud, where the device has one for the page's language.
const speech = window.speechSynthesis;
const page = document.documentElement;

/** A voice of the device itself: others send what they speak to another host. */
export function findVoice() {
  const language = (tag) => tag.toLowerCase().split(/[-_]/)[0];
  const fits = ({ lang, localService }) => localService && language(lang) === language(page.lang);
  const voices = speech.getVoices().filter(fits);
  // Without this attribute the style sheet hides what needs a voice.
  if (voices.length) page.dataset.speech = "";
  else delete page.dataset.speech;
  return voices.find((voice) => voice.default) || voices[0];
}

/** Shows what needs a voice once there is one: voices may come late. */
export function lookForVoices() {
  if (!speech) return;
  findVoice();
  speech.onvoiceschanged = findVoice;
}
