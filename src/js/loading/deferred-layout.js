// Lays out the parts of the article that the style sheet deferred while the page arrived: a few at a time, in idle
// moments. All at once would block an old phone for a tenth of a second.
import { dataset } from "../dom/page.js";

const frame = () => new Promise(requestAnimationFrame);
// Only Chromium defers anything, and it has this function. The timeout is for pages that are never idle.
const idle = () => new Promise((resolve) => requestIdleCallback(resolve, { timeout: 1000 }));

async function layOut() {
  // style/components/article.css defers these.
  const parts = /** @type {HTMLElement[]} */ ([
    ...document.querySelectorAll(".author-card, .article__comments, .site-footer"),
  ]);
  await early.painted;
  while (parts.length > 0) {
    await frame();
    await idle();
    for (const part of parts.splice(0, 3)) part.style.contentVisibility = "visible";
  }
  delete dataset.incomplete;
}
if ("incomplete" in dataset) layOut();
