// What is typed, as words of the index: src/library/words.rs makes the same of names.
const PLAIN = { ß: "ss", æ: "ae", œ: "oe", ø: "o", ł: "l", đ: "d", ð: "d", ı: "i" };

/** The words of a text in small letters, without accents, and without those that are in no index. */
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
