// Registers the service worker, and reports this page to it. Nobody waits for this, so it runs once the page has
// loaded, the client is ready and the browser is idle.
import { dataset, page } from "../dom/page.js";
import { query } from "../dom/query.js";
import { filesCache, isOfSearch, pagesCache } from "./cache-names.js";

/** How long the client may take before this stops waiting for it. */
const CLIENT_TIMEOUT_MS = 10_000;

const workers = navigator.serviceWorker;
let isErased = false;

// Some private windows, and hosts without https, have no service workers.
if (workers) {
  addEventListener("load", register);
  // There may be a new version by now.
  addEventListener("visibilitychange", () => document.visibilityState === "visible" && report(true));
  addEventListener("notes-erased", forget);
}

async function register() {
  await clientIsDone();
  await new Promise((resolve) => (window.requestIdleCallback || setTimeout)(resolve));
  try {
    await workers.register(workerAddress());
    await report(false);
  } catch {
    // The browser refuses it, and the page works without.
  }
}

/** The page's security policy allows this policy name, and no other way to name a script. */
function workerAddress() {
  const createScriptURL = () => `${dataset.root}service-worker.js`;
  const { trustedTypes: types } = window;
  return types ? types.createPolicy("service-worker", { createScriptURL }).createScriptURL("") : createScriptURL();
}

/** @returns {Promise<void>} */
function clientIsDone() {
  return new Promise((resolve) => {
    const look = () => dataset.client !== "loading" && resolve();
    new MutationObserver(look).observe(page, { attributeFilter: ["data-client"] });
    look();
    setTimeout(resolve, CLIENT_TIMEOUT_MS);
  });
}

/**
 * Tells the worker that this page is open.
 * @param {boolean} isBack Whether the reader has come back to it.
 */
async function report(isBack) {
  const { active } = await workers.ready;
  const { content: version } = /** @type {HTMLMetaElement} */ (query(document, "meta[name=version]"));
  if (!isErased) active?.postMessage({ address: location.href, version, isBack });
}

/** Deletes the stored pages and searches of this site, and not those of the host's other sites. */
async function forget() {
  isErased = true;
  const site = new URL(dataset.root, location.href).href;
  caches.delete(pagesCache(site));
  if (!(await caches.has(filesCache(site)))) return;
  const files = await caches.open(filesCache(site));
  for (const request of await files.keys()) if (isOfSearch(request.url)) files.delete(request);
}
