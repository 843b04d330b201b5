// What was found, as items of lists. All texts are shown as texts.
import { count } from "./messages.js";

const element = (name, properties, ...children) => {
  const made = Object.assign(document.createElement(name), properties);
  made.append(...children);
  return made;
};

/** A condition, as src/components/condition_list.rs lists it, with the other names by which it may have been found. */
export function conditionItem(root, { slug, name, otherNames, summary }) {
  const item = element(
    "li",
    { className: "condition-list__item" },
    element("a", { href: `${root}conditions/${slug}/` }, name),
  );
  if (otherNames.length > 0) item.append(element("p", {}, `Also called: ${otherNames.join(", ")}.`));
  item.append(element("p", {}, summary));
  return item;
}

/** A symptom, with how many conditions have it. */
export function symptomItem(root, { id, name, conditions }) {
  const link = element("a", { href: `${root}symptoms/${id}/` }, name);
  return element("li", {}, link, ` (${count(conditions.length, "condition")})`);
}

/** That there are more symptoms. */
export function moreSymptomsItem() {
  return element("li", {}, "and more in the list ", element("a", { href: "#symptoms" }, "By symptom"));
}
