// The contents: open where there is room for them, and showing where the reader is.
const fold = document.querySelector(".contents__fold");
const links = [...fold.querySelectorAll("a")];

let isBeside;
// Whether there is room is the style sheet's to say: it depends on the window and on the text's size. What is beside
// the text has another width, so the browser tells when that changes, and asking costs no layout of its own.
new ResizeObserver(() => {
  const was = isBeside;
  isBeside = getComputedStyle(fold.parentElement).position === "sticky";
  if (isBeside !== was) fold.open = isBeside;
  fold.dataset.fitted = "";
}).observe(fold.parentElement);

/** What the reader sees first of a link's target: of a folded section, its heading. */
function start(link) {
  const target = document.getElementById(link.hash.slice(1));
  return target.parentElement.localName === "details" ? target.parentElement : target;
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
