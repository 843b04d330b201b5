// The contents: open where there is room for them, and showing where the reader is.
addEventListener("DOMContentLoaded", () => {
  const fold = document.querySelector(".contents__fold");
  const links = [...fold.querySelectorAll("a")];
  const wide = matchMedia("(min-width: 60rem)");
  const fit = () => {
    fold.open = wide.matches;
    fold.dataset.fitted = "";
  };
  wide.addEventListener("change", fit);
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
