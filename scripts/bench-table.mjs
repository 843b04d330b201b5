// Turns measurements into a table for people.

/** @typedef {{ median: number, min: number, max: number }} Summary */

/**
 * The median of some numbers, with the least and the most.
 * @param {number[]} list
 * @returns {Summary}
 */
export function summary(list) {
  const sorted = [...list].sort((a, b) => a - b);
  return { median: sorted[Math.floor(sorted.length / 2)], min: sorted[0], max: sorted[sorted.length - 1] };
}

/**
 * Rows of cells as lines, each column as wide as its widest cell.
 * @param {string[][]} rows
 */
export function table(rows) {
  const widths = rows[0].map((_, column) => Math.max(...rows.map((row) => [...row[column]].length)));
  /** @type {(cell: string, column: number) => string} */
  const pad = (cell, column) => (column === 0 ? cell.padEnd(widths[column]) : cell.padStart(widths[column]));
  return rows.map((row) => row.map(pad).join("  ").trimEnd()).join("\n");
}

/**
 * A number for a person: 1,234, or 0.0123.
 * @param {number | undefined} number
 */
export function shown(number) {
  if (number === undefined) return "–";
  return Number.isInteger(number) || number >= 10
    ? Math.round(number).toLocaleString("en")
    : number.toFixed(number < 1 ? 3 : 1);
}
