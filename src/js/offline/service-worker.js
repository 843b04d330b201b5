// Keeps the pages that the reader has seen, and the files that they name, for a slow or missing network.
//
// The names of scripts and of their WebAssembly contain a hash of the content. So a stored file never becomes outdated,
// and an old page finds its own files long after the host has removed them. The worker needs no list of files, and no
// version of the site.
import { filesCache, pagesCache } from "./cache-names.js";
import { offlinePageFor, withStoredPages } from "./offline-page.js";
import { pageAddress, withoutQuery } from "./page-address.js";

const SITE = registration.scope;
const PAGES = pagesCache(SITE);
const FILES = filesCache(SITE);
const FILE_NAMES = /[\w-]+-[0-9a-f]{16}\w*\.(?:json|js|wasm|svg|html)/g;
/** The script of the search, the folder of its index, and pictures. They are stored when the reader has loaded them, and
    stay as long as a page names them. Each photo has several files, of which a reader needs one. */
const STORED_ON_USE = /search-[0-9a-f]{16}(?:\/|\.js\b)|[\w-]+-[0-9a-f]{16}\.(?:avif|jpe?g|png|webp)/g;
/** The file that names the folder of an index, beside that folder. There is one for each language. It keeps its name when
    the index changes. */
const SEARCH = /\/search\.json$/;
/** The parts of articles' texts that the search has shown. No page names them. */
const TEXTS = /\/conditions\/[\w-]+\/text-[0-9a-f]{16}-\d+\.json$/;
/** The path of an index's file from the file that names its folder, and the name of that folder. */
const INDEX = /^(search-[0-9a-f]{16})\/[^/]*$/;
const ROOT = / data-root="([^"]*)"/;
const VERSION = /<meta name="version" content="(\w+)"/;
/** How long the network may take before the stored copy of a page is shown. */
const NETWORK_TIMEOUT_MS = 3000;

/** @typedef {(address: string) => Promise<Response | undefined>} GetFile */

/** Whether the reader has asked the browser to save data (Save-Data). */
const savesData = () => navigator.connection?.saveData;

/**
 * Fetches a file that may be needed later. With Save-Data, only from the browser's own cache.
 * @param {string} address
 * @param {RequestInit} [options]
 */
const fetchAhead = (address, options) =>
  fetch(address, savesData() ? { mode: "same-origin", cache: "only-if-cached" } : options);

/**
 * A stored response; nothing if the browser does not allow storage.
 * @param {string} cache
 * @param {string} address
 */
async function findStored(cache, address) {
  try {
    return await (await caches.open(cache)).match(address, { ignoreVary: true });
  } catch {
    return undefined;
  }
}

const openWindows = () => clients.matchAll({ type: "window", includeUncontrolled: true });

addEventListener("install", (event) => {
  // Open pages lose nothing: the new worker keeps the same files in the same way.
  skipWaiting();
  event.waitUntil(getNamed("OFFLINE_PAGES", getAhead));
});
// Navigation preload stays off: when it fails, Firefox shows its own error page.
addEventListener("fetch", (event) => {
  const { method, mode, url, integrity } = event.request;
  if (method !== "GET" || !url.startsWith(SITE)) return;
  if (mode === "navigate") event.respondWith(answerPage(event, url));
  else if (SEARCH.test(url)) event.respondWith(answerSearch(event, url).catch(() => Response.error()));
  else if (TEXTS.test(url) || url.match(FILE_NAMES) || url.match(STORED_ON_USE)) {
    event.respondWith(findOrFetch(url, integrity).catch(() => Response.error()));
  }
});
addEventListener("message", (event) => event.waitUntil(handleOpenPage(event.data).catch(() => {})));

/**
 * Answers from the network, unless it fails or is slow.
 * @param {FetchEvent} event
 * @param {string} url
 */
async function answerPage(event, url) {
  const fetched = fetch(event.request);
  const page = pageAddress(url);
  const isItsAddress = page === withoutQuery(url);
  if (isItsAddress) event.waitUntil(fetched.then((response) => record(page, response.clone())).catch(() => {}));
  const copy = await findStored(PAGES, page);
  if (!copy) return fetched.catch(() => offlinePage(url));
  // From another address, the links of the page would lead elsewhere.
  const stored = isItsAddress ? copy : Response.redirect(page + new URL(url).search);
  const complete = fetched.then(async (response) => {
    if (response.status >= 500) return stored;
    await response.clone().text();
    return response;
  });
  /** @type {Promise<Response>} */
  const late = new Promise((resolve) => setTimeout(resolve, NETWORK_TIMEOUT_MS, stored));
  return Promise.race([complete, late]).catch(() => stored);
}

/**
 * Answers what a search index is, from the network unless it fails or is slow.
 * @param {FetchEvent} event
 * @param {string} url
 */
async function answerSearch(event, url) {
  const stored = await findStored(FILES, url);
  const fetched = fetch(event.request).then((response) => {
    if (!response.ok) throw new Error(`${url}: ${response.status}`);
    return response;
  });
  // Now, because an answer that comes after the stored one is stored too.
  event.waitUntil(fetched.then((response) => storeSearch(url, response.clone(), stored)).catch(() => {}));
  if (!stored) return fetched;
  /** @type {Promise<Response>} */
  const late = new Promise((resolve) => setTimeout(resolve, NETWORK_TIMEOUT_MS, stored.clone()));
  return Promise.race([fetched, late]).catch(() => stored.clone());
}

/**
 * Stores what a search index is. Removes the files of an earlier one, and texts, which may have changed with it.
 * @param {string} url
 * @param {Response} response
 * @param {Response} [stored]
 */
async function storeSearch(url, response, stored) {
  const files = await caches.open(FILES);
  const text = await response.clone().text();
  const isSame = stored && (await stored.clone().text()) === text;
  await files.put(url, response);
  if (isSame) return;
  const folder = url.replace(SEARCH, "/");
  for (const request of await files.keys()) {
    if (!request.url.startsWith(folder)) continue;
    const [, index] = request.url.slice(folder.length).match(INDEX) ?? [];
    if (TEXTS.test(request.url) || (index && !text.includes(index))) await files.delete(request);
  }
}

/**
 * Brings the stored page in line with a response from the network.
 * @param {string} page
 * @param {Response} response
 */
async function record(page, response) {
  // A page that the site has withdrawn must not come back.
  if (response.status === 404 || response.status === 410) await (await caches.open(PAGES)).delete(page);
  if (response.ok && !response.redirected) await storePage(page, response);
}

/**
 * Stores a page and the files that it names, and tells the windows that show it about its version.
 * @param {string} page
 * @param {Response} response
 */
async function storePage(page, response) {
  const copy = response.clone();
  const text = await response.text();
  const [, version] = text.match(VERSION) ?? [];
  const [, root] = text.match(ROOT) ?? [];
  // It may be a page of another site, in a folder of this one, that has no worker of its own yet.
  if (!version || root === undefined || new URL(root, page).href !== SITE) return;
  const put = async () => (await caches.open(PAGES)).put(page, copy);
  // Replace a complete copy only with a complete one: a host may have the page before its files.
  const isFirst = !(await findStored(PAGES, page));
  if (isFirst) await put();
  await getNamed(text, getAhead);
  if (!isFirst) await put();
  for (const window of await openWindows()) {
    if (pageAddress(window.url) === page) window.postMessage({ page, version });
  }
}

/**
 * Handles the report that a page is open in this version, and idle: stores it. If the reader has come back to it,
 * fetches it again, unless the reader has erased everything meanwhile.
 * @param {{ address: string, version: string, isBack: boolean }} report
 */
async function handleOpenPage({ address, version, isBack }) {
  const page = pageAddress(address);
  const read = async () => (await findStored(PAGES, page))?.text();
  let text = await read();
  if (isBack && !text) return;
  const isStored = () => text?.match(VERSION)?.[1] === version;
  if (isBack || !isStored()) {
    const response = await fetchAhead(page, { cache: "no-cache" }).catch((error) => {
      if (!savesData()) throw error;
    });
    if (response) await record(page, response);
    text = await read();
  }
  if (text && isStored()) await removeUnnamed(await getNamed(text, getAhead));
  // A page that came without the worker gets its later files from here: the host may have lost them by then.
  await clients.claim();
}

/**
 * Removes the files that no stored page names.
 * @param {Set<string>} named The addresses that the current page names.
 */
async function removeUnnamed(named) {
  // With Save-Data, the worker did not fetch the offline page when it was installed.
  await getNamed("OFFLINE_PAGES", getAhead, named);
  const files = await caches.open(FILES);
  const stored = await files.keys();
  for (const { url } of stored.filter(({ url }) => SEARCH.test(url))) {
    named.add(url);
    const text = (await (await findStored(FILES, url))?.text()) ?? "";
    for (const folder of text.match(STORED_ON_USE) ?? []) named.add(new URL(folder, url).href);
  }
  /** @param {Request} request */
  const isNamed = ({ url }) => TEXTS.test(url) || named.has(url) || named.has(url.replace(/[^/]*$/, ""));
  // Another window may show a page that is not stored, and need its files.
  if (stored.every(isNamed) || (await openWindows()).length > 1) return;
  const pages = await caches.open(PAGES);
  /** @type {GetFile} */
  const getStored = (address) => findStored(FILES, address);
  for (const page of await pages.matchAll()) await getNamed(await page.text(), getStored, named);
  for (const request of stored) if (!isNamed(request)) await files.delete(request);
}

/**
 * Gets the files that a text names, and the files that these name. Returns the addresses of files and folders.
 * @param {string} text
 * @param {GetFile} get
 * @param {Set<string>} [named]
 */
async function getNamed(text, get, named = new Set()) {
  for (const name of text.match(STORED_ON_USE) ?? []) named.add(SITE + name);
  for (const name of text.match(FILE_NAMES) ?? []) {
    const address = SITE + name;
    // The search costs nothing until the reader uses it.
    if (named.has(address) || name.startsWith("search-")) continue;
    named.add(address);
    const file = await get(address);
    if (file && /\.(js|html)$/.test(name)) await getNamed(await file.text(), get, named);
  }
  return named;
}

/**
 * @param {string} address
 * @param {string} [integrity]
 * @param {typeof fetchAhead} [get]
 */
async function findOrFetch(address, integrity, get = fetch) {
  const stored = await findStored(FILES, address);
  if (stored && (await isIntact(stored, integrity))) return stored;
  const response = await get(address, { priority: "low", integrity, cache: stored ? "reload" : "default" });
  // Some hosts answer with a page for a missing file.
  const isPage = /html/.test(response.headers.get("content-type") ?? "");
  if (!response.ok || isPage !== address.endsWith(".html")) throw new Error(`${address}: ${response.status}`);
  const copy = response.clone();
  // Without room, the page works all the same.
  await caches
    .open(FILES)
    .then((cache) => cache.put(address, copy))
    .catch(() => {});
  return response;
}

/**
 * Gets a file that may be needed later. With Save-Data, it may be missing.
 * @type {GetFile}
 */
function getAhead(address) {
  const file = findOrFetch(address, undefined, fetchAhead);
  return savesData() ? file.catch(() => undefined) : file;
}

/**
 * Whether a file has the integrity that the requesting page expects. A damaged copy must not stay for ever.
 * @param {Response} file
 * @param {string} [integrity]
 */
async function isIntact(file, integrity) {
  if (!integrity) return true;
  const digest = await crypto.subtle.digest("SHA-256", await file.clone().arrayBuffer());
  return integrity === `sha256-${btoa(String.fromCharCode(...new Uint8Array(digest)))}`;
}

/**
 * The page that replaces one that the reader has never seen. It lists the stored pages.
 * @param {string} url
 */
async function offlinePage(url) {
  const page = await findStored(FILES, SITE + offlinePageFor(url.slice(SITE.length)));
  if (!page) return Response.error();
  const pages = await (await caches.open(PAGES)).keys();
  const stored = pages.map(async ({ url }) => ({ url, text: await (await findStored(PAGES, url))?.text() }));
  const filled = withStoredPages(await page.text(), SITE, await Promise.all(stored));
  return new Response(filled, { status: 503, headers: { "content-type": "text/html; charset=utf-8" } });
}
