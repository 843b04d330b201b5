// The toolbar with the controls for reading aloud, at the window's lower edge.
import { showStatus } from "../dom/status.js";
import { isComposing } from "../input/composition.js";
import { message } from "../messages/message.js";

/**
 * @typedef {object} Actions
 * @property {() => void} toggle
 * @property {() => void} back
 * @property {() => void} next
 * @property {() => void} stop
 * @property {(rate: number) => void} setRate
 * @property {(voice: SpeechSynthesisVoice) => void} setVoice
 */

/** The speeds to choose from. */
const RATES = [0.75, 1, 1.25, 1.5];

/**
 * @template {keyof HTMLElementTagNameMap} T
 * @param {T} name
 * @param {Record<string, string>} attributes
 * @param {...(Node | string)} children
 */
function makeElement(name, attributes, ...children) {
  const element = document.createElement(name);
  for (const [attribute, value] of Object.entries(attributes)) element.setAttribute(attribute, value);
  element.append(...children);
  return element;
}

/**
 * @param {string} label
 * @param {() => void} onPress
 * @param {Record<string, string>} [attributes]
 */
function makeButton(label, onPress, attributes) {
  const button = makeElement("button", { type: "button", class: "button", ...attributes }, label);
  button.addEventListener("click", onPress);
  return button;
}

/**
 * @param {string} label
 * @param {[label: string, value: number][]} options
 * @param {number} value
 * @param {(value: number) => void} onChoose
 */
function makeChoice(label, options, value, onChoose) {
  const choice = makeElement(
    "select",
    {},
    ...options.map(([label, it]) => new Option(label, `${it}`, it === value, it === value)),
  );
  choice.addEventListener("change", () => onChoose(Number(choice.value)));
  return makeElement("label", { class: "read-aloud__choice" }, `${label} `, choice);
}

/**
 * A choice of voices, if there are several.
 * @param {SpeechSynthesisVoice[]} voices
 * @param {SpeechSynthesisVoice} voice
 * @param {(voice: SpeechSynthesisVoice) => void} onChoose
 */
function makeVoices(voices, voice, onChoose) {
  if (voices.length < 2) return [];
  /** @type {[string, number][]} */
  const options = voices.map(({ name, lang }, index) => [
    message("read-aloud-voice-option", { name, language: lang.replace("_", "-") }),
    index,
  ]);
  return [makeChoice(message("read-aloud-voice"), options, voices.indexOf(voice), (index) => onChoose(voices[index]))];
}

/**
 * Makes a toolbar that calls `actions`.
 * @param {{ name: string, rate: number, voices: SpeechSynthesisVoice[], voice: SpeechSynthesisVoice }} settings
 * @param {Actions} actions
 */
export function makeToolbar({ name, rate, voices, voice }, actions) {
  const toggle = makeButton(message("read-aloud-pause"), actions.toggle);
  const status = makeElement("p", { role: "status" });
  const repeatable = { "data-repeatable": "" };
  const bar = makeElement(
    "div",
    { class: "read-aloud", role: "group", "aria-label": message("read-aloud-toolbar", { name }) },
    toggle,
    makeButton(message("read-aloud-back"), actions.back, {
      "aria-label": message("read-aloud-back-label"),
      ...repeatable,
    }),
    makeButton(message("read-aloud-next"), actions.next, {
      "aria-label": message("read-aloud-next-label"),
      ...repeatable,
    }),
    makeButton(message("read-aloud-stop"), actions.stop),
    makeChoice(
      message("read-aloud-speed"),
      RATES.map((value) => [message("read-aloud-rate", { rate: value }), value]),
      rate,
      actions.setRate,
    ),
    ...makeVoices(voices, voice, actions.setVoice),
    status,
  );
  bar.addEventListener("keydown", (event) => event.key === "Escape" && !isComposing(event) && actions.stop());
  // The reader's next action makes the last message obsolete.
  for (const kind of ["click", "change"]) bar.addEventListener(kind, () => showStatus(status, ""), true);
  return {
    bar,
    toggle,
    /** @type {(text: string, isError?: boolean) => void} */
    showStatus: (text, isError) => showStatus(status, text, isError),
  };
}

/**
 * Keeps the page clear of the toolbar: the focused element, the sentence that is read, and the page's end. Returns a
 * function that ends this.
 * @param {Element} bar
 */
export function keepClearOf(bar) {
  const { style } = document.documentElement;
  const observer = new ResizeObserver(() =>
    style.setProperty("--read-aloud-height", `${Math.ceil(bar.getBoundingClientRect().height)}px`),
  );
  observer.observe(bar);
  return () => {
    observer.disconnect();
    style.removeProperty("--read-aloud-height");
  };
}
