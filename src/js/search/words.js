// Splits the reader's input into words of the index. src/model/library/words.rs does the same with names and texts. The
// index contains its table of letters.

/**
 * The words of a text, in lower case, without accents.
 * @param {string} text
 * @param {Record<string, string>} plain Letters that Unicode does not decompose, and their replacements.
 */
export function words(text, plain) {
  return fold(text, plain)
    .replace(/['’]/g, "")
    .split(/[^\p{Alphabetic}\p{N}]+/u)
    .filter(Boolean);
}

/**
 * @param {string} text
 * @param {Record<string, string>} plain
 */
function fold(text, plain) {
  return text
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^ -~]/g, (letter) => plain[letter] ?? letter);
}
