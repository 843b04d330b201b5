/**
 * Scrolls to an element once the page has moved the focus, which may scroll too.
 * @param {Element} target
 */
export function scrollTo(target) {
  const scroll = () => target.scrollIntoView({ block: "center", inline: "center" });
  // Where script is off, no promise resolves.
  if (document.documentElement.dataset.client !== "ready") return scroll();
  return new Promise((resolve) => requestAnimationFrame(() => resolve(scroll())));
}
