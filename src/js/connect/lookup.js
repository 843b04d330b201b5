// Finds the article of a code.
import { plainCode } from "./request.js";

/**
 * @typedef {object} Entry A code of the site.
 * @property {string} code
 * @property {string} href The address of its article.
 */

/** The length of a category of ICD-10-CM, such as “G43”: the shortest code. */
const CATEGORY_LENGTH = 3;

/**
 * The entry of a code, or else of the nearest code above it: for “G43.109”, that is “G43.10”, “G43.1” or “G43”. The
 * codes of SNOMED CT have none above them.
 * @template {Entry} T
 * @param {T[]} entries The codes of the system.
 * @param {string} systemId
 * @param {string} code
 * @returns {T | undefined}
 */
export function findEntry(entries, systemId, code) {
  const byCode = new Map(entries.map((entry) => [plainCode(entry.code), entry]));
  const plain = plainCode(code);
  const shortest = systemId === "icd-10-cm" ? CATEGORY_LENGTH : plain.length;
  for (let length = plain.length; length >= shortest; length -= 1) {
    const entry = byCode.get(plain.slice(0, length));
    if (entry) return entry;
  }
  return undefined;
}

/**
 * The entries of codes below a code: for “G43”, “G43.0” is one. The codes of SNOMED CT have none below them.
 * @template {Entry} T
 * @param {T[]} entries The codes of the system.
 * @param {string} systemId
 * @param {string} code
 */
export function findBelow(entries, systemId, code) {
  if (systemId !== "icd-10-cm") return [];
  return entries.filter((entry) => plainCode(entry.code).startsWith(plainCode(code)));
}
