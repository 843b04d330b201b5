import { element } from "../harness/dom.js";

/** When the only comment was written, in milliseconds. */
function created() {
  return JSON.parse(localStorage[Object.keys(localStorage)[0]]).created;
}

/** The time of the only comment in the browser's language. */
export function timeOfComment() {
  return new Date(created()).toLocaleString(undefined, { dateStyle: "long", timeStyle: "short" });
}

/**
 * Puts the page into one language and the browser into another.
 * @param {string} page
 * @param {string} browser
 */
export function setLanguages(page, browser) {
  document.documentElement.lang = page;
  const { DateTimeFormat } = Intl;
  window.format = (language, time) =>
    new DateTimeFormat(language, { dateStyle: "long", timeStyle: "short" }).format(time);
  Intl.DateTimeFormat = /** @type {any} */ (
    class extends DateTimeFormat {
      /**
       * @param {string} language
       * @param {Intl.DateTimeFormatOptions} options
       */
      constructor(language, options) {
        super(`${language}` === "default" ? browser : language, options);
      }
    }
  );
}

/**
 * The time of the only comment in this language.
 * @param {string} language
 */
export function timeOfCommentIn(language) {
  return window.format(language, created());
}

/** Whether the whole first comment is in the window, or null. */
export function isFirstCommentInView() {
  const { top, bottom } = element(".comment-item").getBoundingClientRect();
  return (top >= 0 && bottom <= innerHeight) || null;
}
