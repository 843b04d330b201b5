import { elements } from "../harness/dom.js";

/**
 * The position of a question in the list, counted from 1, or 0 if there is none.
 * @param {string} question
 */
export function positionOf(question) {
  return elements(".appointment li").findIndex((item) => item.textContent?.trim() === question) + 1;
}

/** The browser copies by its old command. */
export function recordCopies() {
  document.execCommand = () => {
    window.copied = /** @type {HTMLInputElement} */ (document.activeElement).value;
    return true;
  };
}

/**
 * The device refuses to share, with an error of this name, and records what it was to share.
 * @param {string} name
 */
export function refuseToShare(name) {
  Navigator.prototype.share = async (data) => {
    window.shared = data;
    throw new DOMException("", name);
  };
}

/** Records the sheet that is printed, and how many questions and comments are on it. */
export function recordPrint() {
  window.print = () => {
    window.printed = [
      document.documentElement.dataset.print,
      document.querySelectorAll(".appointment [data-ticked]").length,
      document.querySelectorAll(".comment-list .comment-item").length,
    ];
  };
}
