// Splits the reader's input into words of the index. src/model/library/words.rs does the same with names. The index
// contains its two tables.

/**
 * The words of a text, in lower case, without accents.
 * @param {string} text
 * @param {object} tables
 * @param {string[]} tables.ignored Words that are left out.
 * @param {Record<string, string>} tables.plain Letters that Unicode does not decompose, and their replacements.
 */
export function words(text, { ignored, plain }) {
  const folded = text
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^ -~]/g, (letter) => plain[letter] ?? letter);
  const all = folded
    .replace(/['’]/g, "")
    .split(/[^\p{Alphabetic}\p{N}]+/u)
    .filter(Boolean);
  return all.filter((word) => !ignored.includes(word));
}
