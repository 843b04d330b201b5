// Which words of the index a typed word may mean.
import { distance } from "./distance.js";

const EXACT = 0;
const BEGINNING = 1;
export const MISTYPED = 2;
/** So many words at most are taken for what was mistyped: each may lie in another file. */
const MOST_MISTYPED = 8;

/** The numbers of the words that are meant, each with how: the word itself and all that it begins, or else those that
    are spelled most nearly as it is. What has fewer letters than `least` begins too many. */
export function match(words, typed, least) {
  const meant = [];
  const isMeant = (word) => word === typed || (typed.length >= least && word?.startsWith(typed));
  for (let number = place(words, typed); isMeant(words[number]); number += 1) {
    meant.push({ number, how: words[number] === typed ? EXACT : BEGINNING });
  }
  return meant.length > 0 ? meant : mistyped(words, typed);
}

/** Where a word stands among the sorted, or would stand. */
function place(words, typed) {
  let [low, high] = [0, words.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (words[middle] < typed) low = middle + 1;
    else high = middle;
  }
  return low;
}

function mistyped(words, typed) {
  const most = typed.length < 4 ? 0 : typed.length < 8 ? 1 : 2;
  if (most === 0) return [];
  const near = words
    .map((word, number) => ({ number, errors: distance(typed, word, most) }))
    .filter(({ errors }) => errors <= most);
  const least = Math.min(...near.map(({ errors }) => errors));
  const nearest = near.filter(({ errors }) => errors === least);
  // The first letter is mistyped least often.
  const isOther = ({ number }) => Number(words[number][0] !== typed[0]);
  nearest.sort((one, other) => isOther(one) - isOther(other));
  return nearest.slice(0, MOST_MISTYPED).map(({ number }) => ({ number, how: MISTYPED }));
}
