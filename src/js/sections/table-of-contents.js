// The contents: open where there is room for them, and showing where the reader is.
const contents = document.querySelector(".contents");
const fold = contents.querySelector(".contents__fold");
const links = [...fold.querySelectorAll("a")];

let isBeside;
function fit() {
  // Whether there is room is the style sheet's to say: it depends on the window and on the text's size.
  const was = isBeside;
  isBeside = getComputedStyle(contents).position === "sticky";
  if (isBeside !== was) fold.open = isBeside;
  fold.dataset.fitted = "";
}
// The browser tells of another size once it has made the layout: at the start, asking costs none of its own.
new ResizeObserver(fit).observe(contents);
// In narrow columns the contents are as wide beside the text as above it.
addEventListener("resize", fit);

/** What the reader sees first of a link's target: of a folded section, its heading. */
function start(link) {
  const target = document.getElementById(link.hash.slice(1));
  return target.matches(".article-section__body") ? target.closest("details") : target;
}

/** What begins in the window's upper third, or above the window. */
const past = new Set();

function mark() {
  const here = links.filter((link) => past.has(start(link))).pop();
  for (const link of links) {
    if (link === here) link.setAttribute("aria-current", "location");
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
for (const link of links) observer.observe(start(link));
