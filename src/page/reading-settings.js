// Lets the reader choose how pages look, and keeps it.
import { KEY } from "./reading-settings-key.js";
import { keep, read } from "./reading-settings-record.js";

const { dataset } = document.documentElement;
const toggle = document.querySelector(".reading-settings__toggle");
const form = document.getElementById("reading-settings");
const options = [...form.querySelectorAll("input")];

function show() {
  const chosen = dataset.reading.split(" ");
  for (const option of options) {
    const isStandard = !chosen.some((word) => word.startsWith(`${option.name}-`));
    option.checked = option.value ? chosen.includes(option.value) : isStandard;
  }
}

function look() {
  read();
  show();
}

function choose(chosen, words) {
  dataset.reading = chosen.map(({ value }) => value).filter(Boolean).join(" ");
  show();
  const why = keep();
  const outcome = why ? `Not saved: ${why} It stays so until you leave this page.` : "Saved in this browser.";
  const sentence = `${words}. ${outcome}`;
  // A screen reader says nothing of a text that stays the same.
  const status = form.querySelector("[role=status]");
  status.toggleAttribute("data-trouble", why !== "");
  status.textContent = sentence === status.textContent ? `${sentence}\u00a0` : sentence;
}

toggle.addEventListener("click", () => {
  form.hidden = !form.hidden;
  toggle.setAttribute("aria-expanded", !form.hidden);
});
form.addEventListener("change", ({ target }) => {
  const setting = target.closest("fieldset").querySelector("legend").textContent;
  const option = target.closest("label").textContent;
  choose(options.filter(({ checked }) => checked), `${setting}: ${option}`);
});
form.addEventListener("reset", (event) => {
  event.preventDefault();
  choose([], "Everything as standard");
});
look();
// Some browsers choose again what was chosen before a reload, or show a page as it was left.
addEventListener("pageshow", ({ persisted }) => (persisted ? look() : show()));
addEventListener("storage", ({ key }) => (key === KEY || key === null) && look());
// The client has restored or erased it.
addEventListener("reading-settings", look);
