// Stands in for the browser's own printing: records what would be on the paper.
window.printed = [];
window.print = () => {
  dispatchEvent(new Event("beforeprint"));
  const open = document.querySelectorAll(".article-section[open]").length;
  window.printed.push([document.documentElement.dataset.print, open]);
  dispatchEvent(new Event("afterprint"));
};
