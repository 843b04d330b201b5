// Finds declarations of style sheets that mean the left or the right side of the screen. A page in a language that runs
// from right to left would not mirror them.

/** Properties with a logical one that means the same. */
const PROPERTY =
  /^(?:(?:scroll-)?(?:margin|padding)-(?:left|right)|left|right|border-(?:left|right)(?:-\w+)?|border-(?:top|bottom)-(?:left|right)-radius)$/;

/** Values that name a side. Variables, such as `var(--start)`, follow the direction of the text. */
const SIDE = /(?<![\w-])(?:left|right)(?![\w-])/;

/** Properties whose values are sides, from the top and clockwise. */
const FOUR_SIDES = /^(?:(?:scroll-)?(?:margin|padding)|inset|border-(?:width|style|color))$/;

/** Properties whose values are corners, from the left one at the top and clockwise. */
const FOUR_CORNERS = "border-radius";

/**
 * The values of a declaration: spaces in parentheses do not separate any.
 * @param {string} value
 */
function valuesOf(value) {
  /** @type {string[]} */
  const values = [""];
  let depth = 0;
  for (const letter of value.replace(/\s+/g, " ")) {
    if (letter === "(") depth += 1;
    if (letter === ")") depth -= 1;
    if (letter === " " && depth === 0) values.push("");
    else values[values.length - 1] += letter;
  }
  return values;
}

/**
 * Whether a declaration differs between the left and the right side.
 * @param {string} property
 * @param {string} value
 */
function isPhysical(property, value) {
  if (PROPERTY.test(property) || SIDE.test(value)) return true;
  const values = valuesOf(value);
  if (FOUR_SIDES.test(property)) return values.length === 4 && values[1] !== values[3];
  const [topLeft, topRight, , bottomLeft] = values;
  if (property === FOUR_CORNERS)
    return values.length > 1 && !(values.length === 4 && topLeft === topRight && values[2] === bottomLeft);
  return false;
}

/**
 * The declarations of a style sheet that name a side, each with its line. Custom properties may.
 * @param {string} css
 */
export function physicalDeclarations(css) {
  const blank = css.replace(/\/\*[\s\S]*?\*\//g, (comment) => comment.replace(/[^\n]/g, " "));
  const declarations = [...blank.matchAll(/(?<=[{;]\s*)([a-z-]+)\s*:\s*([^;{}]+);/g)];
  return declarations
    .filter(([, property = "", value = ""]) => !property.startsWith("--") && isPhysical(property, value.trim()))
    .map(({ 0: text, index }) => ({
      line: blank.slice(0, index).split("\n").length,
      text: text.replace(/\s+/g, " "),
    }));
}
