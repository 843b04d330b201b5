// Splits the arguments of a call in source code.

/** In JavaScript, the comments and texts, in which brackets and commas mean nothing. */
const JAVASCRIPT = /\/\/[^\n]*|\/\*[\s\S]*?\*\/|"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|`(?:[^`\\]|\\[\s\S])*`/y;
/** The same in Rust. A lifetime has no second quotation mark. */
const RUST = /\/\/[^\n]*|\/\*[\s\S]*?\*\/|r(#*)"[\s\S]*?"\1|"(?:[^"\\]|\\[\s\S])*"|'(?:[^'\\\n]|\\[^\n][^'\n]*)'/y;
const SPACE = /^(?:\s|\/\/[^\n]*\n|\/\*[\s\S]*?\*\/)*/;

/**
 * An argument, or another part between two commas.
 * @typedef {object} Part
 * @property {string} text
 * @property {number} start Where it is in the source.
 */

/**
 * The parts between the bracket at this position and the one that closes it; nothing if none does.
 * @param {string} source
 * @param {number} open
 * @param {boolean} isRust
 * @returns {Part[] | undefined}
 */
export function argumentsAt(source, open, isRust) {
  const opaque = isRust ? RUST : JAVASCRIPT;
  /** @type {Part[]} */
  const parts = [];
  let start = open + 1;
  let depth = 0;
  for (let index = open; index < source.length; index += 1) {
    opaque.lastIndex = index;
    const skipped = opaque.exec(source)?.[0].length;
    if (skipped) {
      index += skipped - 1;
      continue;
    }
    const letter = source[index];
    if (/[([{]/.test(letter)) depth += 1;
    if (/[)\]}]/.test(letter)) depth -= 1;
    if (depth > 1 || (depth === 1 && letter !== ",")) continue;
    parts.push(partBetween(source, start, index));
    start = index + 1;
    if (depth === 0) return parts.filter(({ text }) => text !== "");
  }
}

/**
 * The part of a source without the space and comments before it.
 * @param {string} source
 * @param {number} start
 * @param {number} end
 */
function partBetween(source, start, end) {
  const text = source.slice(start, end);
  const [space] = text.match(SPACE) ?? [""];
  return { text: text.slice(space.length).trim(), start: start + space.length };
}
