// Offers to read aloud where the device has a voice for the page's language, and fetches what reads
// once the reader wants it.
(() => {
  const speech = window.speechSynthesis;
  if (!speech) return;
  const page = document.documentElement;

  /** A voice of the device itself: others send what they speak to another host. */
  const look = () => {
    const language = (tag) => tag.toLowerCase().split(/[-_]/)[0];
    const fits = ({ lang, localService }) => localService && language(lang) === language(page.lang);
    const voices = speech.getVoices().filter(fits);
    // Without this attribute the style sheet hides what needs a voice.
    if (voices.length) page.dataset.speech = "";
    else delete page.dataset.speech;
    return voices.find((voice) => voice.default) || voices[0];
  };
  look();
  // Voices may come late.
  speech.onvoiceschanged = look;

  addEventListener("click", async ({ target }) => {
    const button = target.closest("[data-listen]");
    const voice = button && look();
    if (!voice) return;
    // iPhones let a page speak only if it begins while a press is handled. So it begins, with a space: after
    // nothing at all, Chromium on Linux stays silent.
    speech.speak(Object.assign(new SpeechSynthesisUtterance(" "), { voice }));
    const status = button.parentElement.querySelector("[role=status]");
    status.textContent = "";
    try {
      (await import("READ_ALOUD")).listen(button, voice);
    } catch (error) {
      console.error(error);
      status.textContent = "What reads aloud could not be loaded. Check your connection, then load this page again.";
    }
  });
})();
