import { field } from "./dom.js";

/** Adds three voices for the page's language, none of them better than the others, to the device of the test. */
export function addThreeVoices() {
  const device = /** @type {any} */ (window.speechSynthesis);
  const [language] = document.documentElement.lang.split("-");
  for (const [name, country] of [
    ["Second", "AU"],
    ["Whisper", "GB"],
    ["Third & last", "IE"],
  ]) {
    const lang = `${language}-${country}`;
    device.voices.push({ name, voiceURI: `urn:${name}`, lang, localService: true });
  }
  Object.defineProperty(navigator, "languages", { value: [`${language}-AU`, "de"] });
}

/**
 * Chooses an option of a list of the bar: the speed is the first list, the voice the second.
 * @param {number} list
 * @param {string} value
 */
export function chooseInBar(list, value) {
  const select = field(`.read-aloud label:nth-of-type(${list}) select`);
  select.value = value;
  select.dispatchEvent(new Event("change"));
}
