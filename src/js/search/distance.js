/**
 * The number of typing errors between two words: a letter too many, one missing, a wrong one, or two swapped (optimal
 * string alignment). Infinity if there are more than `most`.
 * @param {string} one
 * @param {string} other
 * @param {number} most
 */
export function distance(one, other, most) {
  if (Math.abs(one.length - other.length) > most) return Infinity;
  /** @type {number[]} */
  let beforeLast = [];
  let last = Array.from({ length: other.length + 1 }, (_, column) => column);
  for (let row = 1; row <= one.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= other.length; column += 1) {
      const isSame = one[row - 1] === other[column - 1];
      const isSwapped =
        row > 1 && column > 1 && one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1];
      current[column] = Math.min(last[column] + 1, current[column - 1] + 1, last[column - 1] + Number(!isSame));
      if (isSwapped) current[column] = Math.min(current[column], beforeLast[column - 2] + 1);
    }
    if (Math.min(...current) > most) return Infinity;
    [beforeLast, last] = [last, current];
  }
  return last[other.length] <= most ? last[other.length] : Infinity;
}
