// Has the browser lay out what it could leave for later while the article arrived: a few parts at a time, when there is
// nothing else to do. All at once keep an old phone busy for a tenth of a second, in which it answers nobody.
const { dataset } = document.documentElement;
const frame = () => new Promise(requestAnimationFrame);
// Only Chromium comes here, and it has this. Where a page is busy all the time, it need not wait for ever.
const idle = () => new Promise((resolve) => requestIdleCallback(resolve, { timeout: 1000 }));

async function layOut() {
  // Those of style/components/article.css.
  const parts = [...document.querySelectorAll(".appointment, .appointment ~ *, .site-footer")];
  await early.painted;
  while (parts.length > 0) {
    await frame();
    await idle();
    for (const part of parts.splice(0, 3)) part.style.contentVisibility = "visible";
  }
  delete dataset.incomplete;
}
if ("incomplete" in dataset) layOut();
