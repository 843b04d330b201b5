/**
 * @typedef {object} Counts
 * @property {number} errors
 * @property {number} warnings
 */

/**
 * @param {{ severity: string }[]} findings
 * @returns {Counts}
 */
export function countsIn(findings) {
  const errors = findings.filter(({ severity }) => severity === "error").length;
  return { errors, warnings: findings.length - errors };
}

/**
 * @param {number} count
 * @param {string} what
 */
const some = (count, what) => `${count} ${what}${count === 1 ? "" : "s"}`;

/**
 * The counts in words: “1 error, 2 warnings”.
 * @param {Counts} counts
 */
export function sentenceOf({ errors, warnings }) {
  const parts = [errors > 0 && some(errors, "error"), warnings > 0 && some(warnings, "warning")].filter(Boolean);
  return parts.join(", ") || "no errors or warnings";
}
