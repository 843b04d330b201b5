// How the reader came to this page. Only Chromium gives enough information: it alone has activationStart.
const [arrival] = /** @type {PerformanceNavigationTiming[]} */ (performance.getEntriesByType("navigation"));
const isKnown = arrival?.type === "navigate" && "activationStart" in arrival;

/** Whether there is no sign of an earlier visit: this is the tab's first page of the site, and no service worker
    delivered it. */
export const seemsFirst =
  isKnown && "serviceWorker" in navigator && arrival.workerStart === 0 && navigation.entries().length === 1;
