// Splits what the reader types into words of the index. src/library/words.rs does the same with names.

/** @type {Record<string, string>} */
const PLAIN = { ß: "ss", æ: "ae", œ: "oe", ø: "o", ł: "l", đ: "d", ð: "d", ı: "i" };

/**
 * The words of a text, in lower case, without accents.
 * @param {string} text
 * @param {string[]} ignored Words that are left out.
 */
export function words(text, ignored) {
  const plain = text
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[ßæœøłđðı]/g, (letter) => PLAIN[letter]);
  const all = plain
    .replace(/['’]/g, "")
    .split(/[^\p{Alphabetic}\p{N}]+/u)
    .filter(Boolean);
  return all.filter((word) => !ignored.includes(word));
}
