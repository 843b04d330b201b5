// The search: shows what is found while the reader types.
import { isComposing } from "../input/composition.js";
import { find } from "./find.js";
import { openIndex } from "./index-files.js";
import { conditionItem, moreSymptomsItem, symptomItem } from "./result-items.js";
import { remember } from "./history.js";
import { notFound, notSearched, notShown, outcome } from "./messages.js";

/** How long typing must rest, in milliseconds, until a screen reader says what was found. */
const REST = 700;
/** So many conditions are shown at once. */
const AT_ONCE = 10;

/** Brings the search's markup to life. What is in its field already is looked for. */
export function start(search) {
  const { root } = document.documentElement.dataset;
  const field = search.querySelector("input");
  const message = search.querySelector(".search__message");
  const status = search.querySelector("[role=status]");
  const [symptoms, conditions] = search.querySelectorAll(".search__results");
  const [symptomList, conditionList] = search.querySelectorAll(".search__results ul");
  const more = conditions.querySelector("button");
  const moreMessage = conditions.querySelector(".search__more-message");
  const index = openIndex(async (name) => {
    const answer = await fetch(root + search.dataset.index + name);
    if (!answer.ok) throw new Error(`${answer.url}: ${answer.status}`);
    return answer.json();
  });
  /** The last question: an answer to an older one comes too late. */
  let asked = 0;
  let found = null;
  let rest;

  async function ask() {
    const question = (asked += 1);
    const text = field.value.trim();
    keep();
    clearTimeout(rest);
    status.textContent = "";
    tellAtMore("");
    try {
      const answer = await find(index, text);
      if (question !== asked) return;
      const items = await itemsOf(answer?.conditions.slice(0, AT_ONCE) ?? []);
      if (question !== asked) return;
      show(answer, items);
      tell(answer ? outcomeOf(text) : "");
    } catch (error) {
      console.error(error);
      if (question !== asked) return;
      show(null, []);
      tell(notSearched(), true);
    }
  }

  function outcomeOf(text) {
    const counts = [found.conditions.length, found.symptomCount];
    return counts.some(Boolean) ? outcome(text, found.isMistyped, ...counts) : notFound(text);
  }

  function show(answer, items) {
    const isShown = isSame(answer, found);
    found = answer;
    // A press on it, or the focus there, must not get lost.
    if (isShown) return;
    symptomList.replaceChildren(...(found?.symptoms ?? []).map((symptom) => symptomItem(root, symptom)));
    if (found?.symptomCount > found?.symptoms.length) symptomList.append(moreSymptomsItem());
    conditionList.replaceChildren(...items);
    for (const list of [symptomList, conditionList]) {
      list.closest(".search__results").hidden = list.children.length === 0;
    }
    more.hidden = items.length >= (found?.conditions.length ?? 0);
  }

  async function showMore() {
    const [question, shown] = [asked, conditionList.children.length];
    tellAtMore("");
    try {
      const items = await itemsOf(found.conditions.slice(shown, shown + AT_ONCE));
      // Something else was asked, or the same once more, while it loaded.
      if (question !== asked || shown !== conditionList.children.length) return;
      conditionList.append(...items);
      more.hidden = conditionList.children.length === found.conditions.length;
      // The reader goes on where the new ones begin.
      items[0].querySelector("a").focus();
    } catch (error) {
      console.error(error);
      if (question === asked) tellAtMore(notShown());
    }
  }

  /** Tells why no more is shown where the reader is: behind the button, which must not move under the finger. */
  function tellAtMore(sentence) {
    moreMessage.textContent = sentence;
    moreMessage.toggleAttribute("data-trouble", sentence !== "");
  }

  async function itemsOf(numbers) {
    const shown = await Promise.all(numbers.map((number) => index.condition(number)));
    return shown.map((condition) => conditionItem(root, condition));
  }

  /** Writes it at once, so that nothing moves later, when the reader is about to press what was found. */
  function tell(sentence, isTrouble = false) {
    message.toggleAttribute("data-trouble", isTrouble);
    message.textContent = sentence;
    clearTimeout(rest);
    rest = setTimeout(() => (status.textContent = sentence), REST);
  }

  /** Keeps what is searched for while the tab is open, for when the reader comes back. */
  function keep() {
    const text = field.value.trim();
    // To this, Safari sets back the field of a page that it shows as it was left.
    field.defaultValue = text;
    remember(text);
  }

  field.addEventListener("input", ask);
  field.addEventListener("change", keep);
  field.addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || isComposing(event) || !field.value) return;
    event.preventDefault();
    field.value = "";
    ask();
  });
  search.addEventListener("submit", async () => {
    await ask();
    // Past the keyboard of a phone, and to where a screen reader goes on.
    search.querySelector(".search__results:not([hidden]) h2")?.focus();
  });
  more.addEventListener("click", showMore);
  if (field.value) ask();
  // What every search needs is on its way before the first letter. If it fails, the first search says so.
  else index.vocabulary().catch(() => {});
}

/** Whether two answers list the same. */
function isSame(one, other) {
  const listed = (answer) => JSON.stringify(answer && [answer.symptoms, answer.symptomCount, answer.conditions]);
  return listed(one) === listed(other);
}
