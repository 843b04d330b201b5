// The bar with the reader's controls, at the window's lower edge.
import { isComposing } from "../input/composition.js";

/** The speeds to choose from. */
const RATES = [0.75, 1, 1.25, 1.5];

function makeElement(name, attributes, ...children) {
  const element = document.createElement(name);
  for (const [attribute, value] of Object.entries(attributes)) element.setAttribute(attribute, value);
  element.append(...children);
  return element;
}

function makeButton(words, onPress, attributes) {
  const button = makeElement("button", { type: "button", class: "button", ...attributes }, words);
  button.addEventListener("click", onPress);
  return button;
}

/** A choice among options, each an array of words and a value. */
function makeChoice(label, options, value, onChoose) {
  const choice = makeElement(
    "select",
    {},
    ...options.map(([words, it]) => new Option(words, it, it === value, it === value)),
  );
  choice.addEventListener("change", () => onChoose(choice.value));
  return makeElement("label", { class: "read-aloud__choice" }, `${label} `, choice);
}

const makeSpeed = (rate, onChoose) =>
  makeChoice(
    "Speed",
    RATES.map((value) => [`${value}×`, value]),
    rate,
    (value) => onChoose(Number(value)),
  );

/** Nothing where there is no choice. */
function makeVoices(voices, voice, onChoose) {
  if (voices.length < 2) return [];
  const options = voices.map(({ name, lang }, index) => [`${name} (${lang.replace("_", "-")})`, index]);
  return [makeChoice("Voice", options, voices.indexOf(voice), (index) => onChoose(voices[index]))];
}

/** A bar that calls `deeds`, with what changes in it. */
export function makeBar({ name, rate, voices, voice }, deeds) {
  const toggle = makeButton("Pause", deeds.toggle);
  const status = makeElement("p", { role: "status" });
  const again = { "data-repeatable": "" };
  const bar = makeElement(
    "div",
    { class: "read-aloud", role: "group", "aria-label": `Reading aloud: ${name}` },
    toggle,
    makeButton("Back", deeds.back, { "aria-label": "Back a sentence", ...again }),
    makeButton("Next", deeds.next, { "aria-label": "Next sentence", ...again }),
    makeButton("Stop", deeds.stop),
    makeSpeed(rate, deeds.setRate),
    ...makeVoices(voices, voice, deeds.setVoice),
    status,
  );
  bar.addEventListener("keydown", (event) => event.key === "Escape" && !isComposing(event) && deeds.stop());
  const say = (sentence, isTrouble = false) => {
    status.textContent = sentence;
    status.toggleAttribute("data-trouble", isTrouble);
  };
  // What was told is over with what the reader does next.
  for (const kind of ["click", "change"]) bar.addEventListener(kind, () => say(""), true);
  return { bar, toggle, say };
}

/** Keeps the page clear of the bar: what has the focus, what is read, and the page's end. */
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
