// What the search tells the reader.

/** How much was found. */
export function outcome(text, isMistyped, conditions, symptoms) {
  const counts = [count(conditions, "condition"), count(symptoms, "symptom")].filter(Boolean).join(" and ");
  return isMistyped ? `“${text}” is in no name. Spelled nearly so: ${counts}.` : `Found for “${text}”: ${counts}.`;
}

/** That nothing was found. */
export function notFound(text) {
  return `No condition found for “${text}”. Check the spelling, or look through the list.`;
}

/** That a file of the index did not come. */
export function notSearched() {
  return "Not searched: a part of the search could not be loaded. Check your connection, then type on, or look through the list.";
}

/** That more of what was found did not come. */
export function notShown() {
  return "Not shown: more could not be loaded. Check your connection, then press “Show more” again.";
}

/** So many things of a kind, in words; nothing for none. */
export function count(number, kind) {
  return number && `${number.toLocaleString("en")} ${kind}${number === 1 ? "" : "s"}`;
}
