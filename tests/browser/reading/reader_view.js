import { elements } from "../harness/dom.js";

/** @param {Element} found */
const words = (found) => (found.textContent ?? "").replace(/\s+/g, " ").trim();

/**
 * The number of parts of the article, those that the reader view lacks, its author, and where urgent help stands in it.
 */
export function readerView() {
  const view = new window.Readability(/** @type {Document} */ (document.cloneNode(true))).parse();
  const text = words(new DOMParser().parseFromString(view.content, "text/html").body);
  // A reader view leaves out links to other articles.
  const tools = ".needs-client, .needs-script, .needs-speech, .client-note, .appointment, .article__comments, [hidden]";
  const parts = elements(
    ".article__text :is(h2, h3, h4, h5, h6, p, li, dt, dd, th, td > :last-child, figcaption)",
  ).filter((part) => part.textContent?.trim() && !part.closest(tools));
  const missing = parts.map(words).filter((part) => !text.includes(part));
  return [parts.length, missing, view.byline, text.indexOf("When to get medical help")];
}
