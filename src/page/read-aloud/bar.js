// The bar with the reader's controls, at the window's lower edge.

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

function makeSpeed(rate, onChoose) {
  const options = RATES.map((value) => new Option(`${value}×`, value, value === rate, value === rate));
  const speed = makeElement("select", {}, ...options);
  speed.addEventListener("change", () => onChoose(Number(speed.value)));
  return makeElement("label", { class: "read-aloud__speed" }, "Speed ", speed);
}

/** A bar that calls `deeds`, with what changes in it. */
export function makeBar(name, rate, deeds) {
  const toggle = makeButton("Pause", deeds.toggle);
  const status = makeElement("p", { role: "status" });
  const bar = makeElement(
    "div",
    { class: "read-aloud", role: "group", "aria-label": `Reading aloud: ${name}` },
    toggle,
    makeButton("Back", deeds.back, { "aria-label": "Back a sentence" }),
    makeButton("Next", deeds.next, { "aria-label": "Next sentence" }),
    makeButton("Stop", deeds.stop),
    makeSpeed(rate, deeds.setRate),
    status,
  );
  bar.addEventListener("keydown", ({ key }) => key === "Escape" && deeds.stop());
  return { bar, toggle, status };
}

/** Keeps the page clear of the bar: what has the focus, what is read, and the page's end. */
export function keepClearOf(bar) {
  const { style } = document.documentElement;
  const observer = new ResizeObserver(() => style.setProperty("--read-aloud-height", `${Math.ceil(bar.getBoundingClientRect().height)}px`));
  observer.observe(bar);
  return () => {
    observer.disconnect();
    style.removeProperty("--read-aloud-height");
  };
}
