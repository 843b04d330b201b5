// How the reader came to this page, as far as Chromium tells, which alone has activationStart.
const [arrival] = performance.getEntriesByType("navigation");
const isTold = arrival?.type === "navigate" && "activationStart" in arrival;

/** To see its top. Of a link to a text (“#:~:text=”) only the name of the arrival tells, and other browsers might not
    find that text where it is not laid out. */
export const isAtTop = isTold && !arrival.name.includes("#");
/** Without a sign of an earlier visit: it is this tab's first page of the site, and no service worker brought it. */
export const seemsFirst =
  isTold && "serviceWorker" in navigator && arrival.workerStart === 0 && navigation.entries().length === 1;
