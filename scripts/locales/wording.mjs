// The words of a message, to check their prose.

/** What stands for a variable: it counts as one word. */
const VARIABLE = "X";

/**
 * The texts of a message: one for each of its forms.
 * @param {import("@fluent/syntax").Pattern} pattern
 * @returns {string[]}
 */
export function wordingsOf({ elements }) {
  return elements.reduce(
    (texts, element) => {
      const ends = wordingsOfElement(element);
      return texts.flatMap((text) => ends.map((end) => text + end));
    },
    [""],
  );
}

/** @param {import("@fluent/syntax").PatternElement} element */
function wordingsOfElement(element) {
  if (element.type === "TextElement") return [element.value];
  const { expression } = element;
  if (expression.type === "SelectExpression") return expression.variants.flatMap(({ value }) => wordingsOf(value));
  return [expression.type === "StringLiteral" ? expression.parse().value : VARIABLE];
}
