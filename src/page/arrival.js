// How the reader came to this page, where it saves something to know: in Chromium, which alone has activationStart.
const [arrival] = performance.getEntriesByType("navigation");
const isKnown = arrival?.type === "navigate" && "activationStart" in arrival;

/** To see its top. Of a link to a text (“#:~:text=”) only the name of the arrival tells. */
export const isAtTop = isKnown && !arrival.name.includes("#");
/** Without the service worker, which a reader who has chosen something on a page of this site has since. */
export const isFirst = isKnown && "serviceWorker" in navigator && arrival.workerStart === 0;
