// The messages of the search.

/**
 * How much a search found.
 * @param {string} text
 * @param {boolean} isMistyped
 * @param {number} conditions
 * @param {number} symptoms
 */
export function outcome(text, isMistyped, conditions, symptoms) {
  const counts = [count(conditions, "condition"), count(symptoms, "symptom")].filter(Boolean).join(" and ");
  return isMistyped ? `“${text}” is in no name. Spelled nearly so: ${counts}.` : `Found for “${text}”: ${counts}.`;
}

/** @param {string} text */
export function notFound(text) {
  return `No condition found for “${text}”. Check the spelling, or look through the list.`;
}

/** A file of the index did not load. */
export const NOT_SEARCHED =
  "Not searched: a part of the search could not be loaded. Check your connection, then type on, or look through the list.";

/** More results did not load. */
export const NOT_SHOWN = "Not shown: more could not be loaded. Check your connection, then press “Show more” again.";

/**
 * A number of things, in words; empty for none.
 * @param {number} number
 * @param {string} kind
 */
export function count(number, kind) {
  return number ? `${number.toLocaleString("en")} ${kind}${number === 1 ? "" : "s"}` : "";
}
