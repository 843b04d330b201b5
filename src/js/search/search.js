// The search: shows results while the reader types.
import { dataset } from "../dom/page.js";
import { query } from "../dom/query.js";
import { showStatus } from "../dom/status.js";
import { isComposing } from "../input/composition.js";
import { find } from "./find.js";
import { remember } from "./history.js";
import { openIndex } from "./index-files.js";
import { NOT_SEARCHED, NOT_SHOWN, notFound, outcome } from "./messages.js";
import { conditionItem, moreSymptomsItem, symptomItem } from "./result-items.js";

/** @typedef {import("./find.js").Answer} Answer */

/** How long typing must rest until a screen reader announces the outcome. */
const ANNOUNCE_DELAY_MS = 700;
/** The number of conditions to show at once. */
const PAGE_SIZE = 10;

/**
 * Starts the search in this element, with the text that is already in its field.
 * @param {HTMLElement} container
 */
export function start(container) {
  const field = /** @type {HTMLInputElement} */ (query(container, "input"));
  const message = query(container, ".search__message");
  const status = query(container, "[role=status]");
  const [symptomResults, conditionResults] = /** @type {NodeListOf<HTMLElement>} */ (
    container.querySelectorAll(".search__results")
  );
  const symptomList = query(symptomResults, "ul");
  const conditionList = query(conditionResults, "ul");
  const more = query(conditionResults, "button");
  const moreMessage = query(conditionResults, ".search__more-message");
  const index = openIndex(async (name) => {
    const response = await fetch(dataset.root + container.dataset.index + name);
    if (!response.ok) throw new Error(`${response.url}: ${response.status}`);
    return response.json();
  });
  /** The number of the last question. Answers to older ones are ignored. */
  let asked = 0;
  /** @type {Answer | null} */
  let found = null;
  /** @type {number | undefined} */
  let announcement;

  async function ask() {
    asked += 1;
    const question = asked;
    const text = field.value.trim();
    rememberText();
    clearTimeout(announcement);
    status.textContent = "";
    showMoreMessage("");
    try {
      const answer = await find(index, text);
      if (question !== asked) return;
      const items = await itemsOf(answer?.conditions.slice(0, PAGE_SIZE) ?? []);
      if (question !== asked) return;
      show(answer, items);
      announce(answer ? outcomeOf(text, answer) : "");
    } catch (error) {
      console.error(error);
      if (question !== asked) return;
      show(null, []);
      announce(NOT_SEARCHED, true);
    }
  }

  /**
   * @param {string} text
   * @param {Answer} answer
   */
  function outcomeOf(text, { conditions, symptomCount, isMistyped }) {
    return conditions.length || symptomCount
      ? outcome(text, isMistyped, conditions.length, symptomCount)
      : notFound(text);
  }

  /**
   * @param {Answer | null} answer
   * @param {HTMLElement[]} items
   */
  function show(answer, items) {
    const isShown = isSame(answer, found);
    found = answer;
    // Replacing the same items would lose a press on them, or the focus.
    if (isShown) return;
    const symptoms = answer?.symptoms ?? [];
    symptomList.replaceChildren(...symptoms.map(symptomItem));
    if ((answer?.symptomCount ?? 0) > symptoms.length) symptomList.append(moreSymptomsItem());
    conditionList.replaceChildren(...items);
    symptomResults.hidden = symptomList.children.length === 0;
    conditionResults.hidden = conditionList.children.length === 0;
    more.hidden = items.length >= (answer?.conditions.length ?? 0);
  }

  async function showMore() {
    const [question, shown] = [asked, conditionList.children.length];
    const conditions = found?.conditions ?? [];
    showMoreMessage("");
    try {
      const items = await itemsOf(conditions.slice(shown, shown + PAGE_SIZE));
      // While the items loaded, the reader asked something else, or pressed again.
      if (question !== asked || shown !== conditionList.children.length) return;
      conditionList.append(...items);
      more.hidden = conditionList.children.length === conditions.length;
      // The reader continues at the first new item.
      query(items[0], "a").focus();
    } catch (error) {
      console.error(error);
      if (question === asked) showMoreMessage(NOT_SHOWN);
    }
  }

  /**
   * Explains why no more is shown: after the button, which must not move under the finger.
   * @param {string} text
   */
  function showMoreMessage(text) {
    showStatus(moreMessage, text, text !== "");
  }

  /** @param {number[]} numbers */
  async function itemsOf(numbers) {
    const conditions = await Promise.all(numbers.map((number) => index.condition(number)));
    return conditions.map(conditionItem);
  }

  /**
   * Shows the outcome at once, so that nothing moves later, when the reader is about to press a result. Announces it to
   * screen readers after a pause.
   * @param {string} text
   * @param {boolean} [isError]
   */
  function announce(text, isError) {
    showStatus(message, text, isError);
    clearTimeout(announcement);
    announcement = setTimeout(() => {
      status.textContent = text;
    }, ANNOUNCE_DELAY_MS);
  }

  /** Remembers the text while the tab is open, for when the reader comes back. */
  function rememberText() {
    const text = field.value.trim();
    // Safari resets the field to this when it shows a page as it was left.
    field.defaultValue = text;
    remember(text);
  }

  field.addEventListener("input", ask);
  field.addEventListener("change", rememberText);
  field.addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || isComposing(event) || !field.value) return;
    event.preventDefault();
    field.value = "";
    ask();
  });
  container.addEventListener("submit", async () => {
    await ask();
    // Move away from a phone's keyboard, to where a screen reader continues.
    const heading = container.querySelector(".search__results:not([hidden]) h2");
    /** @type {HTMLElement | null} */ (heading)?.focus();
  });
  more.addEventListener("click", showMore);
  if (field.value) ask();
  // Load the words of the index before the first letter, because every search needs them. If that fails, the first search
  // reports it.
  else index.vocabulary().catch(() => {});
}

/**
 * Whether two answers list the same results.
 * @param {Answer | null} one
 * @param {Answer | null} other
 */
function isSame(one, other) {
  /** @param {Answer | null} answer */
  const listed = (answer) => JSON.stringify(answer && [answer.symptoms, answer.symptomCount, answer.conditions]);
  return listed(one) === listed(other);
}
