/**
 * Where an element begins in the window, how far the page is scrolled, and how tall it is.
 * @param {string} css
 */
export function measure(css) {
  const top = document.querySelector(css)?.getBoundingClientRect().top ?? -scrollY;
  return [top, scrollY, document.documentElement.scrollHeight].map(Math.round);
}
