import { elements } from "../harness/dom.js";

/** How many stars are drawn filled. */
export function countFilledStars() {
  const fills = [...document.querySelectorAll(".author-rating__star svg")].map((star) => getComputedStyle(star).fill);
  return fills.filter((fill) => fill === fills[0]).length;
}

/** How many questions are ticked. */
export function countTickedQuestions() {
  const boxes = /** @type {HTMLInputElement[]} */ (elements(".appointment li input.needs-client"));
  return boxes.filter(({ checked }) => checked).length;
}
