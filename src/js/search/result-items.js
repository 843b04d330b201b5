// List items for search results. All texts are shown as text, never as markup.
import { dataset } from "../dom/page.js";
import { count } from "./messages.js";

/** @typedef {import("./index-files.js").ConditionEntry} ConditionEntry */
/** @typedef {import("./index-files.js").SymptomEntry} SymptomEntry */

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

/**
 * A condition, with its other names. src/components/condition_list.rs lists conditions in the same way.
 * @param {ConditionEntry} condition
 */
export function conditionItem({ slug, name, otherNames, summary }) {
  const link = makeElement("a", { href: `${dataset.root}conditions/${slug}/` }, name);
  const item = makeElement("li", { className: "condition-list__item" }, link);
  if (otherNames.length > 0) item.append(makeElement("p", {}, `Also called: ${otherNames.join(", ")}.`));
  item.append(makeElement("p", {}, summary));
  return item;
}

/**
 * A symptom, with the number of its conditions.
 * @param {SymptomEntry} symptom
 */
export function symptomItem({ id, name, conditions }) {
  const link = makeElement("a", { href: `${dataset.root}symptoms/${id}/` }, name);
  return makeElement("li", {}, link, ` (${count(conditions.length, "condition")})`);
}

/** Says that there are more symptoms. */
export function moreSymptomsItem() {
  return makeElement("li", {}, "and more in the list ", makeElement("a", { href: "#symptoms" }, "By symptom"));
}
