// How many typing errors lie between two words: a letter too many, one missing, a wrong one, or two that have changed
// places (optimal string alignment).

/** The distance, or Infinity if it is more than `most`. */
export function distance(one, other, most) {
  if (Math.abs(one.length - other.length) > most) return Infinity;
  let beforeLast = [];
  let last = Array.from({ length: other.length + 1 }, (_, column) => column);
  for (let row = 1; row <= one.length; row += 1) {
    const here = [row];
    for (let column = 1; column <= other.length; column += 1) {
      const isSame = one[row - 1] === other[column - 1];
      const isSwapped =
        row > 1 && column > 1 && one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1];
      here[column] = Math.min(last[column] + 1, here[column - 1] + 1, last[column - 1] + !isSame);
      if (isSwapped) here[column] = Math.min(here[column], beforeLast[column - 2] + 1);
    }
    if (Math.min(...here) > most) return Infinity;
    [beforeLast, last] = [last, here];
  }
  return last[other.length] <= most ? last[other.length] : Infinity;
}
