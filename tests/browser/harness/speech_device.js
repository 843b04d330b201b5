// A device with a voice of its own for the page's language, among others. An utterance goes on until the test ends it
// with `endSpeech`, or drops it without an event with `loseSpeech`. A cancelled utterance reports its end later, as in
// Firefox.
{
  window.spoken = [];
  window.SpeechSynthesisUtterance = /** @type {any} */ (
    class {
      /** @param {string} text */
      constructor(text) {
        this.text = text;
      }
    }
  );
  /** @type {any} */
  let current = null;
  // The page may be in any language.
  const [language] = document.documentElement.lang.split("-");
  /** @type {(name: string, lang: string, localService: boolean) => SpeechSynthesisVoice} */
  const voice = (name, lang, localService) => ({
    name,
    voiceURI: `urn:${name}`,
    lang,
    localService,
    default: false,
  });
  const device = {
    voices: [
      voice("Far", `${language}-US`, false),
      voice("Anna", "de-DE", true),
      voice("Near", `${language}_GB`, true),
    ],
    getVoices() {
      return this.voices;
    },
    get speaking() {
      return current !== null;
    },
    pending: false,
    paused: false,
    resume() {
      this.paused = false;
    },
    /** @param {SpeechSynthesisUtterance} utterance */
    speak(utterance) {
      if (!utterance.text.trim()) return;
      current = utterance;
      window.spoken.push(utterance);
    },
    cancel() {
      if (!current) return;
      sessionStorage.silenced = current.text;
      setTimeout(current.onend);
      current = null;
    },
  };
  window.loseSpeech = () => {
    current = null;
  };
  window.endSpeech = (event, detail) => {
    const ended = current;
    current = null;
    ended[event](detail);
  };
  Object.defineProperty(window, "speechSynthesis", { value: device });
}
