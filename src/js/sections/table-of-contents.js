// The table of contents: open where there is room for it, and marking the section that the reader is in.
import { query } from "../dom/query.js";

const contents = query(document, ".contents");
const fold = /** @type {HTMLDetailsElement} */ (query(contents, ".contents__fold"));
const links = [...fold.querySelectorAll("a")];

/** @type {boolean | undefined} */
let isBeside;
function fit() {
  // The style sheet decides whether there is room, from the window and the text size.
  const was = isBeside;
  isBeside = getComputedStyle(contents).position === "sticky";
  if (isBeside !== was) fold.open = isBeside;
  fold.dataset.fitted = "";
}
// The observer reports after layout, so the first look costs no layout of its own.
new ResizeObserver(fit).observe(contents);
// In narrow columns, the contents are as wide beside the text as above it.
addEventListener("resize", fit);

/**
 * The element that the reader sees first of a link's target: for the content of a fold, the fold's heading.
 * @param {HTMLAnchorElement} link
 */
function firstPart(link) {
  const target = /** @type {HTMLElement} */ (document.getElementById(link.hash.slice(1)));
  return (target.matches(".article-section__body, .folded-part__inner") && target.closest("details")) || target;
}

/** @type {Set<Element>} The targets that begin in the window's upper third, or above the window. */
const past = new Set();

function mark() {
  const current = links.filter((link) => past.has(firstPart(link))).pop();
  for (const link of links) {
    if (link === current) link.setAttribute("aria-current", "location");
    else link.removeAttribute("aria-current");
  }
}

const observer = new IntersectionObserver(
  (entries) => {
    for (const { target, isIntersecting } of entries) {
      if (isIntersecting) past.add(target);
      else past.delete(target);
    }
    mark();
  },
  // From far above the window down to the end of its upper third.
  { rootMargin: "1000000px 0px -67% 0px" },
);
for (const link of links) observer.observe(firstPart(link));
