// Formats messages. src/builder/locales/compiled.rs makes them from locales/.

/**
 * A text with variables in braces, or a list of texts and choices.
 * @typedef {string | Part[]} Pattern
 *
 * A choice has the name of the variable that decides, and a pattern for each of its values or plural categories.
 * @typedef {string | { by: string, other: Pattern, [value: string]: Pattern }} Part
 *
 * @typedef {Record<string, string | number>} Variables
 */

/**
 * The message with the values of its variables, in this language.
 * @param {Pattern} pattern
 * @param {Variables} variables
 * @param {string} language
 * @returns {string}
 */
export function format(pattern, variables, language) {
  /** @param {Part} part */
  const formatPart = (part) => {
    if (typeof part !== "string") return format(choose(part, variables[part.by], language), variables, language);
    return part.replace(/\{(\w+)\}/g, (_, name) => show(variables[name], language));
  };
  return [pattern].flat().map(formatPart).join("");
}

/**
 * The pattern for a value: that of the value itself, of its plural category, or the one for everything else.
 * @param {Exclude<Part, string>} choice
 * @param {string | number} value
 * @param {string} language
 */
function choose(choice, value, language) {
  if (Object.hasOwn(choice, value)) return choice[value];
  const category = typeof value === "number" ? new Intl.PluralRules(language).select(value) : "other";
  return choice[category] ?? choice.other;
}

/**
 * A value as the language writes it. The digits are those of the years, codes and sources beside them, which are texts.
 * @param {string | number} value
 * @param {string} language
 */
function show(value, language) {
  return typeof value === "number" ? new Intl.NumberFormat(`${language}-u-nu-latn`).format(value) : value;
}
