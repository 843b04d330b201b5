// On the page at an earlier address of an article: goes to the present one, at the same section.
const link = /** @type {HTMLAnchorElement | null} */ (document.querySelector("a[data-moved-to]"));
if (link) location.replace(link.href + location.search + location.hash);
