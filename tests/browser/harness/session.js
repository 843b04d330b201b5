/** What a page can see of the pages before it in its window. */
export function tracesOfOthers() {
  return [
    document.cookie,
    { ...sessionStorage },
    window.name,
    history.length,
    [outerWidth, outerHeight, innerWidth, innerHeight],
    document.hasFocus(),
    scrollY,
    document.querySelectorAll(":hover").length,
  ];
}
