// The page to which patient portals link with a code: goes to the article of the code, or says what there is. The codes
// are the links of the page itself.
import { home, page } from "../dom/page.js";
import { query } from "../dom/query.js";
import { showStatus } from "../dom/status.js";
import { message } from "../messages/message.js";
import { findBelow, findEntry } from "./lookup.js";
import { noArticle } from "./messages.js";
import { languageOf, plainCode, readRequest } from "./request.js";

/** @typedef {import("./request.js").CodeRequest} CodeRequest */
/** @typedef {import("./request.js").System} System */
/** @typedef {import("./lookup.js").Entry & { link: HTMLAnchorElement }} LinkedEntry */

/**
 * Answers the request in the page's address.
 * @param {HTMLElement} container The element for the answer.
 */
export function answer(container) {
  const request = readRequest(location.search);
  const inLanguage = linkToLanguage(request.language);
  if (inLanguage) return location.replace(inLanguage.href + location.search);
  const { system, code } = request;
  /** @type {LinkedEntry[]} */
  let below = [];
  /** @param {string} text */
  const say = (text) => show(container, request, text, below);
  if (!code) return say(message("connect-no-code"));
  if (!system) return say(message("connect-unknown-system"));
  const plain = plainCode(code);
  if (!system.form.test(plain)) return say(message("connect-not-a-code", { code, system: system.name }));
  const address = addressFor(system, plain);
  if (address) return location.replace(address);
  below = findBelow(entriesOf(system), system.id, code);
  say(noArticle(request, below.length > 0));
}

/**
 * The link to this page in a language, if the page is in another one.
 * @param {string} language
 */
function linkToLanguage(language) {
  if (language === languageOf(page.lang)) return undefined;
  const links = /** @type {NodeListOf<HTMLAnchorElement>} */ (document.querySelectorAll(".language-links a"));
  return [...links].find(({ hreflang }) => languageOf(hreflang) === language);
}

/**
 * The address of the code's article, or of the page that lists the codes with its first character.
 * @param {System} system
 * @param {string} plain
 */
function addressFor(system, plain) {
  const entry = findEntry(entriesOf(system), system.id, plain);
  if (entry) return entry.href;
  const first = plain.charAt(0).toLowerCase();
  const page = /** @type {HTMLAnchorElement | null} */ (
    document.querySelector(`[data-codes-from="${first}"]:not([aria-current])`)
  );
  return page && page.href + location.search;
}

/**
 * The codes of a system that this page lists.
 * @param {System} system
 * @returns {LinkedEntry[]}
 */
function entriesOf({ id }) {
  const links = /** @type {NodeListOf<HTMLAnchorElement>} */ (
    document.querySelectorAll(`[data-codes-of="${id}"] a[data-code]`)
  );
  return [...links].map((link) => ({ code: link.dataset.code ?? "", href: link.href, link }));
}

/**
 * Shows a message, links to the articles of codes below, and a link to the search.
 * @param {HTMLElement} container
 * @param {CodeRequest} request
 * @param {string} text
 * @param {LinkedEntry[]} below
 */
function show(container, { name }, text, below) {
  if (below.length > 0) {
    const list = document.createElement("ul");
    list.className = "code-list";
    list.setAttribute("role", "list");
    for (const { link } of below) {
      const item = link.closest("li");
      if (item) list.append(item.cloneNode(true));
    }
    container.append(list);
  }
  const search = document.createElement("a");
  // After the “#”, so that no host reads it.
  search.href = name ? `${home}#search=${encodeURIComponent(name)}` : home;
  search.textContent = name ? message("connect-search-for", { name }) : message("connect-search");
  const paragraph = document.createElement("p");
  paragraph.className = "library__way";
  paragraph.append(search);
  container.append(paragraph);
  showStatus(query(container, "[role=status]"), text);
}
