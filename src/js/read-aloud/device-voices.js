// The voices that can read aloud, where the device has one for the page's language. Which of them does is chosen in
// read-aloud/, once it is needed.
const speech = window.speechSynthesis;
const page = document.documentElement;

const language = (tag) => tag.toLowerCase().split(/[-_]/)[0];

/** The voices of the device itself for the page's language: others send what they speak to another host. */
export function findVoices() {
  const fits = ({ lang, localService }) => localService && language(lang) === language(page.lang);
  return speech.getVoices().filter(fits);
}

// Without this attribute the style sheet hides what needs a voice.
function look() {
  if (findVoices().length) page.dataset.speech = "";
  else delete page.dataset.speech;
}

/** Shows what needs a voice once there is one: voices may come late. */
export function lookForVoices() {
  if (!speech) return;
  look();
  speech.onvoiceschanged = look;
}
