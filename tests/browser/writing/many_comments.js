import { elements } from "../harness/dom.js";

/** @type {(number: number, length: number) => string} */
const hexadecimal = (number, length) => number.toString(16).padStart(length, "0");

/** Stores 10,000 comments of 200 characters, and a half-made change of comment 99. */
export function storeManyComments() {
  for (let index = 0; index < 10_000; index += 1) {
    const created = 1_700_000_000_000 + index * 60_000;
    const id = `${hexadecimal(created, 12)}-${hexadecimal(index, 8)}`;
    const text = `Comment ${index} `.padEnd(200, "x");
    localStorage[`symptom-database/comment/dystonia/${id}`] = JSON.stringify({ version: 1, text, created });
    if (index === 99) {
      const draft = { version: 1, text: "Comment 99, half changed" };
      localStorage[`symptom-database/draft/dystonia/019000000000-00000001/${id}`] = JSON.stringify(draft);
    }
  }
}

/** The first two words of each comment that is shown and not being changed. */
export function shownComments() {
  return elements(".comment-item__text").map((text) => text.textContent?.split(" ").slice(0, 2).join(" "));
}

/** The number of comments in the storage. */
export function countStored() {
  return Object.keys(localStorage).filter((key) => key.includes("/comment/")).length;
}
