// The form in which the reader chooses how pages look.
import { query } from "../dom/query.js";
import { showStatus } from "../dom/status.js";
import { KEY } from "./key.js";
import { settingChanged, settingsReset } from "./messages.js";
import { applyStored, choose, chosenWords } from "./record.js";

const toggle = query(document, ".reading-settings__toggle");
const form = query(document, "#reading-settings");
const options = [...form.querySelectorAll("input")];

/** @param {string} word */
const isOfForm = (word) => options.some(({ name }) => word.startsWith(`${name}-`));

/** Shows the current settings in the form. */
function show() {
  const chosen = chosenWords();
  for (const option of options) {
    const isDefault = !chosen.some((word) => word.startsWith(`${option.name}-`));
    option.checked = option.value ? chosen.includes(option.value) : isDefault;
  }
}

function applyAndShow() {
  applyStored();
  show();
}

/**
 * @param {string[]} words
 * @param {(error: string) => string} describe The message, with why the words are not stored, or an empty text.
 */
function change(words, describe) {
  const error = choose(words);
  show();
  const text = describe(error);
  const status = query(form, "[role=status]");
  // Screen readers announce only changes.
  showStatus(status, text === status.textContent ? `${text}\u00a0` : text, error !== "");
}

toggle.addEventListener("click", () => {
  form.hidden = !form.hidden;
  toggle.setAttribute("aria-expanded", `${!form.hidden}`);
});
form.addEventListener("change", (event) => {
  const target = /** @type {HTMLInputElement} */ (event.target);
  const setting = target.closest("fieldset")?.querySelector("legend")?.textContent ?? "";
  const option = target.closest("label")?.textContent ?? "";
  const chosen = options.filter(({ checked }) => checked).map(({ value }) => value);
  // Settings from elsewhere, such as the voice, stay.
  const others = chosenWords().filter((word) => !isOfForm(word));
  change([...chosen, ...others].filter(Boolean), (error) => settingChanged(setting, option, error));
});
form.addEventListener("reset", (event) => {
  event.preventDefault();
  change([], settingsReset);
});
applyAndShow();
// Some browsers restore the form's old state after a reload, or show a page as the reader left it.
addEventListener("pageshow", ({ persisted }) => (persisted ? applyAndShow() : show()));
addEventListener("storage", ({ key }) => (key === KEY || key === null) && applyAndShow());
// The client has restored or erased the record.
addEventListener("reading-settings", applyAndShow);
