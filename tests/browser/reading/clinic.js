import { element, elements } from "../harness/dom.js";

/**
 * The kind of marker that each entry of a list has.
 * @param {string} css
 */
export function markers(css) {
  return elements(css).map((entry) => getComputedStyle(entry).listStyleType);
}

/**
 * How many dots a picture of numbers has of each kind, and whether the kinds differ in size.
 * @param {string} css
 */
export function dots(css) {
  const paths = [...document.querySelectorAll(/** @type {"path"} */ (`${css} path`))];
  const [rest, counted] = paths.map(countDots);
  const [small, big] = paths.map((path) => Number.parseFloat(getComputedStyle(path).strokeWidth));
  return [counted, rest, small < big];
}

/**
 * A line of each row ends shortly after its last dot, and the dots are 10 units apart.
 * @param {SVGPathElement} path
 */
function countDots(path) {
  const lengths = [...(path.getAttribute("d") ?? "").matchAll(/h(\d+)/g)].map(([, length]) => Number(length));
  return lengths.reduce((sum, length) => sum + Math.floor(length / 10) + 1, 0);
}

/**
 * Shows a page of the site in a frame of this width.
 * @param {string} path
 * @param {number} width
 */
export function openInFrame(path, width) {
  document.body.innerHTML = `<iframe src='${path}' width=${width} height=600>`;
}

/**
 * What is wrong on the page in the frame, with all sections open and text of this size: the
 * elements that stick out sideways, the cells of tables that are not below the heading of their row with their label,
 * and the parts that scroll sideways. First comes the number of cells. Null until the page is complete.
 * @param {string} size
 */
export function narrowPage(size) {
  const page = /** @type {HTMLIFrameElement} */ (element("iframe")).contentDocument;
  if (page?.readyState !== "complete" || !page.querySelector("main")) return null;
  if (page.querySelector("html[data-client=loading], html[data-loading]")) return null;
  for (const section of page.querySelectorAll("details")) section.open = true;
  page.documentElement.dataset.reading = size;
  const { clientWidth, scrollWidth } = page.documentElement;
  const all = [...page.querySelectorAll("body *")];
  const cells = all.filter((found) => found.matches("td"));
  const isPair = (/** @type {Element} */ cell) => {
    const row = /** @type {Element} */ (cell.parentElement?.querySelector("th"));
    const label = /** @type {Element} */ (cell.querySelector(".table__label"));
    return cell.getBoundingClientRect().top >= row.getBoundingClientRect().bottom - 1 && label.checkVisibility();
  };
  const scrolls = (/** @type {Element} */ found) =>
    /auto|scroll/.test(getComputedStyle(found).overflowX) && found.scrollWidth > found.clientWidth;
  const sticksOut = (/** @type {Element} */ found) =>
    scrollWidth > clientWidth && found.getBoundingClientRect().right > clientWidth;
  const some = (/** @type {Element[]} */ found) => found.slice(0, 5).map(({ outerHTML }) => outerHTML.slice(0, 200));
  return [
    cells.length,
    some(all.filter(sticksOut)),
    some(cells.filter((cell) => !isPair(cell))),
    some(all.filter(scrolls)),
  ];
}

/** How much of the photograph has arrived, the size of its box, and where the text below it begins. */
export function photo() {
  const image = /** @type {HTMLImageElement} */ (element("#splint img"));
  const { width, height } = image.getBoundingClientRect();
  const below = element("#splint figcaption").getBoundingClientRect().top;
  return [image.naturalWidth, [width, height], below];
}
