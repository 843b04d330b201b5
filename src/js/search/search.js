// The search: shows results while the reader types.
import { home } from "../dom/page.js";
import { closest, query } from "../dom/query.js";
import { showStatus } from "../dom/status.js";
import { isComposing } from "../input/composition.js";
import { message } from "../messages/message.js";
import { find } from "./find.js";
import { remember } from "./history.js";
import { openIndex, ROOT } from "./index-files.js";
import { outcome } from "./messages.js";
import { conditionItem, moreSymptomsItem, symptomItem } from "./result-items.js";

/** @typedef {import("./find.js").Answer} Answer */

/** How long typing must rest until a screen reader announces the outcome. */
const ANNOUNCE_DELAY_MS = 700;
/** The number of conditions to show at once. */
const PAGE_SIZE = 10;
/** How many of them are found only in their text, at most. Each loads a part of its text. */
const MAX_PLACES = 5;

/**
 * Starts the search in this element, with the text that is already in its field.
 * @param {HTMLElement} container
 * @param {boolean} isSubmitted Whether the reader waits for the results of that text.
 */
export function start(container, isSubmitted) {
  const field = /** @type {HTMLInputElement} */ (query(container, "input"));
  const template = /** @type {HTMLTemplateElement} */ (query(container, "template"));
  template.replaceWith(template.content);
  const visibleStatus = query(container, ".search__message");
  const status = query(container, "[role=status]");
  const [symptomResults, conditionResults] = /** @type {NodeListOf<HTMLElement>} */ (
    container.querySelectorAll(".search__results")
  );
  const symptomList = query(symptomResults, "ul");
  const conditionList = query(conditionResults, "ul");
  const more = query(conditionResults, "button");
  const moreMessage = query(conditionResults, ".search__more-message");
  const index = openIndex(async (path) => {
    const response = await fetch(home + path, { cache: path === ROOT ? "no-cache" : "default" });
    if (!response.ok) throw new Error(`${response.url}: ${response.status}`);
    return response.json();
  });
  /** The number of the last question. Answers to older ones are ignored. */
  let asked = 0;
  /** @type {Answer | null} */
  let found = null;
  /** @type {number | undefined} */
  let announcement;

  /** Answers what is in the field. Returns whether the reader has asked nothing else meanwhile. */
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
      if (question !== asked) return false;
      const items = await itemsOf(answer, 0);
      if (question !== asked) return false;
      show(answer, items);
      announce(answer ? outcomeOf(text, answer) : "");
    } catch (error) {
      console.error(error);
      if (question !== asked) return false;
      show(null, []);
      announce(message("search-failed"), true);
    }
    return true;
  }

  /**
   * @param {string} text
   * @param {Answer} answer
   */
  function outcomeOf(text, { conditions, symptomCount, isTooCommon, ...words }) {
    if (isTooCommon) return message("search-too-common", { text });
    return outcome({ ...words, text, conditions: conditions.length, symptoms: symptomCount });
  }

  /**
   * @param {Answer | null} answer
   * @param {HTMLElement[]} items
   */
  function show(answer, items) {
    const isShown =
      isSame(answer, found) && items.every((it, number) => isSameItem(it, conditionList.children[number]));
    found = answer;
    // The style sheet shows the results of a search in a page's header only while there are any.
    container.toggleAttribute("data-open", field.value.trim() !== "");
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
    showMoreMessage("");
    try {
      const items = await itemsOf(found, shown);
      // While the items loaded, the reader asked something else, or pressed again.
      if (question !== asked || shown !== conditionList.children.length) return;
      conditionList.append(...items);
      more.hidden = conditionList.children.length === found?.conditions.length;
      // The reader continues at the first new item.
      query(items[0], "a").focus();
    } catch (error) {
      console.error(error);
      if (question === asked) showMoreMessage(message("search-more-failed"));
    }
  }

  /**
   * Explains why no more is shown: after the button, which must not move under the finger.
   * @param {string} text
   */
  function showMoreMessage(text) {
    showStatus(moreMessage, text, text !== "");
  }

  /**
   * The items of the conditions from a number on.
   * @param {Answer | null} answer
   * @param {number} first
   */
  async function itemsOf(answer, first) {
    if (!answer) return [];
    const { plain } = await index.root();
    const marks = { typed: answer.used, found: new Set(answer.marks) };
    return Promise.all(
      nextPage(answer.conditions.slice(first)).map(async ({ number, place }) => {
        const entry = await index.condition(number);
        return conditionItem(entry, place === undefined ? undefined : await index.place(entry, place), marks, plain);
      }),
    );
  }

  /**
   * Shows the outcome at once, so that nothing moves later, when the reader is about to press a result. Announces it to
   * screen readers after a pause.
   * @param {string} text
   * @param {boolean} [isError]
   */
  function announce(text, isError) {
    showStatus(visibleStatus, text, isError);
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

  async function submit() {
    if (!(await ask())) return;
    // Move away from a phone's keyboard, to where a screen reader continues.
    const heading = container.querySelector(".search__results:not([hidden]) [tabindex='-1']");
    /** @type {HTMLElement | null} */ (heading)?.focus();
  }

  /** Empties the search, which closes it in a page's header. */
  function close() {
    field.value = "";
    field.focus();
    ask();
  }

  field.addEventListener("input", ask);
  field.addEventListener("change", rememberText);
  container.addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || isComposing(event) || !field.value) return;
    event.preventDefault();
    close();
  });
  container.addEventListener("submit", submit);
  container.addEventListener("click", (event) => {
    if (closest(event, ".search__close")) close();
    // The place is on this page: it must not move when the search closes.
    const link = /** @type {HTMLAnchorElement | null} */ (closest(event, "a[href*='#']"));
    const isHere = link?.pathname === location.pathname && !event.ctrlKey && !event.metaKey && !event.shiftKey;
    if (isHere) container.removeAttribute("data-open");
  });
  more.addEventListener("click", showMore);
  if (field.value && isSubmitted) submit();
  else if (field.value) ask();
  // Every search needs this file. If that fails, the first search reports it.
  else index.root().catch(() => {});
  // The first number that a browser formats takes it 80 ms on an old phone. So format one while the index loads.
  message("search-conditions", { count: 1 });
}

/**
 * The conditions to show at once.
 * @param {Answer["conditions"]} conditions
 */
function nextPage(conditions) {
  const page = conditions.slice(0, PAGE_SIZE);
  const places = page.flatMap(({ place }, number) => (place === undefined ? [] : [number]));
  return page.slice(0, places[MAX_PLACES]);
}

/**
 * Whether an item marks the same words as the one that is shown.
 * @param {HTMLElement} item
 * @param {Element | undefined} shown
 */
function isSameItem(item, shown) {
  return item.outerHTML === shown?.outerHTML;
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
