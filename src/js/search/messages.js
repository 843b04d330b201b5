// The messages of the search.

/**
 * @typedef {object} Outcome
 * @property {string} text The typed text.
 * @property {number} conditions
 * @property {number} symptoms
 * @property {boolean} isMistyped Whether what was found has other words than the typed ones.
 * @property {string[]} used The typed words by which it was found.
 * @property {string[]} unknown The typed words that are nowhere.
 * @property {string[]} missing The typed words that are elsewhere, but not in what was found.
 */

/**
 * How much a search found, and which words it did not find.
 * @param {Outcome} outcome
 */
export function outcome({ text, conditions, symptoms, isMistyped, used, unknown, missing }) {
  const counts = [count(conditions, "condition"), count(symptoms, "symptom")].filter(Boolean).join(" and ");
  if (!counts)
    return `No condition found for “${text}”. Check the spelling, or look through the list of all conditions.`;
  const nothing = unknown.length > 0 ? `Nothing for ${quoted(unknown)}. ` : "";
  const found = nothing || missing.length > 0 ? used.join(" ") : text;
  if (missing.length > 0) {
    return `${nothing}Nothing has all these words. Found for “${found}”, without ${quoted(missing)}: ${counts}.`;
  }
  if (isMistyped) return `${nothing}“${found}” is nowhere. Spelled nearly so: ${counts}.`;
  return `${nothing}Found for “${found}”: ${counts}.`;
}

/**
 * What to type besides words that are everywhere.
 * @param {string} text
 */
export function tooCommon(text) {
  return `“${text}” is in too many texts. Type the name of a condition or a symptom too.`;
}

/** A file of the index did not load. */
export const NOT_SEARCHED =
  "Not searched: a part of the search could not be loaded. Check your connection, then type on, or look through the list of all conditions.";

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

/** @param {string[]} words */
function quoted(words) {
  return words.map((word) => `“${word}”`).join(" and ");
}
