// Lets the reader choose how pages look, and keeps it.
import { KEY } from "./key.js";
import { choose, read, words } from "./record.js";

const toggle = document.querySelector(".reading-settings__toggle");
const form = document.getElementById("reading-settings");
const options = [...form.querySelectorAll("input")];

const isOfForm = (word) => options.some(({ name }) => word.startsWith(`${name}-`));

function show() {
  const chosen = words();
  for (const option of options) {
    const isStandard = !chosen.some((word) => word.startsWith(`${option.name}-`));
    option.checked = option.value ? chosen.includes(option.value) : isStandard;
  }
}

function look() {
  read();
  show();
}

function change(chosen, what) {
  const { isKept, outcome } = choose(chosen);
  show();
  const sentence = `${what}. ${outcome}`;
  // A screen reader says nothing of a text that stays the same.
  const status = form.querySelector("[role=status]");
  status.toggleAttribute("data-trouble", !isKept);
  status.textContent = sentence === status.textContent ? `${sentence}\u00a0` : sentence;
}

toggle.addEventListener("click", () => {
  form.hidden = !form.hidden;
  toggle.setAttribute("aria-expanded", !form.hidden);
});
form.addEventListener("change", ({ target }) => {
  const setting = target.closest("fieldset").querySelector("legend").textContent;
  const option = target.closest("label").textContent;
  const chosen = options.filter(({ checked }) => checked).map(({ value }) => value);
  // What is chosen elsewhere, such as the voice, stays.
  const others = words().filter((word) => !isOfForm(word));
  change([...chosen, ...others].filter(Boolean), `${setting}: ${option}`);
});
form.addEventListener("reset", (event) => {
  event.preventDefault();
  change([], "Everything as standard");
});
look();
// Some browsers choose again what was chosen before a reload, or show a page as it was left.
addEventListener("pageshow", ({ persisted }) => (persisted ? look() : show()));
addEventListener("storage", ({ key }) => (key === KEY || key === null) && look());
// The client has restored or erased it.
addEventListener("reading-settings", look);
