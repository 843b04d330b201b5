// List items for search results. All texts are shown as text, never as markup.
import { home } from "../dom/page.js";
import { message } from "../messages/message.js";
import { messageNodes } from "../messages/message-nodes.js";
import { marked, snippet } from "./snippet.js";

/**
 * @typedef {import("./index-files.js").ConditionEntry} ConditionEntry
 * @typedef {import("./index-files.js").Place} Place
 * @typedef {import("./index-files.js").SymptomEntry} SymptomEntry
 * @typedef {import("./snippet.js").Marks} Marks
 * @typedef {import("./snippet.js").Part} Part
 */

/**
 * @template {keyof HTMLElementTagNameMap} T
 * @param {T} name
 * @param {Partial<HTMLElementTagNameMap[T]>} properties
 * @param {...(Node | string)} children
 */
const makeElement = (name, properties, ...children) => {
  const element = Object.assign(document.createElement(name), properties);
  element.append(...children);
  return element;
};

/** @param {Part[]} parts */
const nodes = (parts) => parts.map(({ text, isMarked }) => (isMarked ? makeElement("mark", {}, text) : text));

/**
 * A condition, with its other names and what it is. If only its text has words of the search: with the place, the words
 * around them, and a link to there. src/components/condition_list.rs lists conditions in the same way.
 * @param {ConditionEntry} condition
 * @param {Place | undefined} place
 * @param {Marks} marks
 * @param {Record<string, string>} plain
 */
export function conditionItem({ path, name, otherNames, summary, language }, place, marks, plain) {
  const href = `${home}${path}${place ? `#${place.anchor}` : ""}`;
  // An article that is not translated is listed in its own language.
  const own = language ? { lang: language } : {};
  const link = makeElement("a", { href, ...own }, makeElement("span", {}, ...nodes(marked(name, marks, plain))));
  const item = makeElement("li", { className: "condition-list__item" }, link);
  if (language) {
    link.hreflang = language;
    item.append(" ", makeElement("small", {}, message("search-language", { language: language.split("-")[0] })));
  }
  if (place) {
    // The space keeps the two apart for screen readers.
    link.append(" ", makeElement("span", { className: "search__where" }, ...nodes(marked(place.where, marks, plain))));
    const around = place.text ? snippet(place.text, marks, plain) : [{ text: summary, isMarked: false }];
    item.append(makeElement("p", own, ...nodes(around)));
    return item;
  }
  if (otherNames.length > 0) {
    const list = otherNames.reduce((list, name) => message("search-names", { list, name }));
    const names = [makeElement("span", own, ...nodes(marked(list, marks, plain)))];
    item.append(makeElement("p", {}, ...messageNodes("search-other-names", { names })));
  }
  item.append(makeElement("p", own, summary));
  return item;
}

/**
 * A symptom, with the number of its conditions.
 * @param {SymptomEntry} symptom
 */
export function symptomItem({ id, name, conditions }) {
  const link = makeElement("a", { href: `${home}symptoms/${id}/` }, name);
  return makeElement("li", {}, ...messageNodes("search-symptom", { symptom: [link], count: conditions.length }));
}

/** Says that there are more symptoms. */
export function moreSymptomsItem() {
  const link = makeElement("a", { href: `${home}#symptoms` }, message("search-symptom-list"));
  return makeElement("li", {}, ...messageNodes("search-more-symptoms", { list: [link] }));
}
