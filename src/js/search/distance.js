/**
 * The number of typing errors between two words: a letter too many, one missing, a wrong one, or two swapped (optimal
 * string alignment). Infinity if there are more than `most`.
 * @param {string} one
 * @param {string} other
 * @param {number} most
 */
export function distance(one, other, most) {
  if (Math.abs(one.length - other.length) > most) return Infinity;
  let begin = 0;
  let [end, otherEnd] = [one.length, other.length];
  while (begin < end && begin < otherEnd && one.charCodeAt(begin) === other.charCodeAt(begin)) begin += 1;
  while (end > begin && otherEnd > begin && one.charCodeAt(end - 1) === other.charCodeAt(otherEnd - 1)) {
    end -= 1;
    otherEnd -= 1;
  }
  const [rest, otherRest] = [end - begin, otherEnd - begin];
  // Most words differ in much more than the errors allow.
  if (Math.max(rest, otherRest) <= 1) return Math.max(rest, otherRest) <= most ? Math.max(rest, otherRest) : Infinity;
  if (most < 2) {
    const isSwapped =
      rest === 2 && otherRest === 2 && one[begin] === other[begin + 1] && one[begin + 1] === other[begin];
    return isSwapped && most === 1 ? 1 : Infinity;
  }
  return alignment(one.slice(begin, end), other.slice(begin, otherEnd), most);
}

/**
 * @param {string} one
 * @param {string} other
 * @param {number} most
 */
function alignment(one, other, most) {
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
