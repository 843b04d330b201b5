// The contents: open where there is room for them, and showing where the reader is.
addEventListener("DOMContentLoaded", () => {
  const fold = document.querySelector(".contents__fold");
  const links = [...fold.querySelectorAll("a")];
  let isBeside;
  const fit = () => {
    // Whether there is room is the style sheet's to say: it depends on the window and on the text's size.
    const was = isBeside;
    isBeside = getComputedStyle(fold.parentElement).position === "sticky";
    if (isBeside !== was) fold.open = isBeside;
    fold.dataset.fitted = "";
  };
  addEventListener("resize", fit);
  new MutationObserver(fit).observe(document.documentElement, { attributeFilter: ["data-reading"] });
  fit();

  /** What the reader sees first of a link's target: of a folded section, its heading. */
  const start = (link) => {
    const target = document.getElementById(link.hash.slice(1));
    return target.parentElement.localName === "details" ? target.parentElement : target;
  };
  const mark = () => {
    const isPast = (link) => {
      const element = start(link);
      return element.getClientRects().length > 0 && element.getBoundingClientRect().top < innerHeight / 3;
    };
    const here = links.filter(isPast).pop();
    for (const link of links) {
      if (link === here) link.setAttribute("aria-current", "location");
      else link.removeAttribute("aria-current");
    }
  };
  let isAsked = false;
  const ask = () => {
    if (isAsked) return;
    isAsked = true;
    requestAnimationFrame(() => {
      isAsked = false;
      mark();
    });
  };
  for (const event of ["scroll", "resize", "toggle"]) addEventListener(event, ask, { capture: true, passive: true });
  ask();
});
