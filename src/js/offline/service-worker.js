// Keeps the pages that were seen, and all that these name, for when the network is slow or away. What a page
// names, its scripts and their WebAssembly, has a hash of its content in its name: so what is kept under such a
// name is always right, an old page finds its own files here long after the host has lost them, and no list
// of files and no version of the site is needed.
const SITE = registration.scope;
const PAGES = `symptom-database/pages ${SITE}`;
const ASSETS = `symptom-database/assets ${SITE}`;
const NAMES = /[\w-]+-[0-9a-f]{16}\w*\.(?:js|wasm|svg|html)/g;
/** The search's index, of which pages name only the folder: what is loaded of it is kept as long as one does. */
const FOLDERS = /search-[0-9a-f]{16}\//g;
const ROOT = / data-root="([^"]*)"/;
const VERSION = /<meta name="version" content="(\w+)"/;
/** How long a page may take before the copy that is kept of it is shown, in milliseconds. */
const PATIENCE = 3000;

const withoutQuery = (address) => address.replace(/[?#].*/, "");
/** The address under which a page is kept, whatever its reader has left out of it or added to it. */
const pageOf = (address) =>
  withoutQuery(address)
    .replace(/\/index\.html$/, "/")
    .replace(/\/([^/.]+)$/, "/$1/");
/** Whether the reader wants to load no more than what is asked for. */
const savesData = () => navigator.connection?.saveData;
/** What is only fetched because it may be wanted later. With Save-Data it is what the browser has already. */
const fetchAhead = (address, options) =>
  fetch(address, savesData() ? { mode: "same-origin", cache: "only-if-cached" } : options);
/** What is kept; nothing where the browser lets nobody keep anything. */
const find = async (cache, address) => {
  try {
    return await (await caches.open(cache)).match(address, { ignoreVary: true });
  } catch {
    return undefined;
  }
};
const windows = () => clients.matchAll({ type: "window", includeUncontrolled: true });

addEventListener("install", (event) => {
  // Pages that are open lose nothing when another worker takes over: it keeps the same in the same way.
  skipWaiting();
  event.waitUntil(follow("OFFLINE_PAGE", getAhead));
});
// Without navigation preload, after whose failure Firefox shows its own error page.
addEventListener("fetch", (event) => {
  const { method, mode, url } = event.request;
  if (method !== "GET" || !url.startsWith(SITE)) return;
  if (mode === "navigate") event.respondWith(answerPage(event, url));
  else if (url.match(NAMES) || url.match(FOLDERS)) {
    event.respondWith(findOrFetch(url, event.request.integrity).catch(() => Response.error()));
  }
});
addEventListener("message", (event) => event.waitUntil(see(event.data).catch(() => {})));

/** From the network, if that does not fail and is not slow. */
async function answerPage(event, url) {
  const fresh = fetch(event.request);
  const page = pageOf(url);
  const isItsAddress = page === withoutQuery(url);
  if (isItsAddress) event.waitUntil(fresh.then((answer) => note(page, answer.clone())).catch(() => {}));
  let kept = await find(PAGES, page);
  // From another address, the links of the page would lead elsewhere.
  if (kept && !isItsAddress) kept = Response.redirect(page + new URL(url).search);
  if (!kept) return fresh.catch(offlinePage);
  const whole = fresh.then(async (answer) => {
    if (answer.status >= 500) return kept;
    await answer.clone().text();
    return answer;
  });
  const late = new Promise((resolve) => setTimeout(resolve, PATIENCE, kept));
  return Promise.race([whole, late]).catch(() => kept);
}

/** Takes note of what the network answered. */
async function note(page, answer) {
  // What the site has taken back is not shown for long.
  if (answer.status === 404 || answer.status === 410) await (await caches.open(PAGES)).delete(page);
  if (answer.ok && !answer.redirected) await keep(page, answer);
}

/** Keeps a page with all that it names, and tells the windows in which it is open of its version. */
async function keep(page, answer) {
  const copy = answer.clone();
  const text = await answer.text();
  const [, version] = text.match(VERSION) ?? [];
  const [, root] = text.match(ROOT) ?? [];
  // It is no page of this site: it may be of one in a folder of it, before that has a worker of its own.
  if (!version || new URL(root, page).href !== SITE) return;
  const put = async () => (await caches.open(PAGES)).put(page, copy);
  // A copy that works is replaced only by one that does too: a host may have the page before its files.
  const isFirst = !(await find(PAGES, page));
  if (isFirst) await put();
  await follow(text, getAhead);
  if (!isFirst) await put();
  for (const window of await windows()) if (pageOf(window.url) === page) window.postMessage({ page, version });
}

/** A page is open in this version, and idle. It is kept from then on; one to which a reader has come back is looked at
    anew, unless all was erased meanwhile. */
async function see({ address, version, isBack }) {
  const page = pageOf(address);
  const read = async () => (await find(PAGES, page))?.text();
  let text = await read();
  if (isBack && !text) return;
  const isSeen = () => text?.match(VERSION)[1] === version;
  if (isBack || !isSeen()) {
    const answer = await fetchAhead(page, { cache: "no-cache" }).catch((error) => {
      if (!savesData()) throw error;
    });
    if (answer) await note(page, answer);
    text = await read();
  }
  if (isSeen()) await tidy(await follow(text, getAhead));
  // A page that came without the worker gets from here what it loads later: the host may have lost that by then.
  await clients.claim();
}

/** Removes what no page names any more. What this page names is known already. */
async function tidy(named) {
  // With Save-Data, it was not fetched when the worker came.
  await follow("OFFLINE_PAGE", getAhead, named);
  const assets = await caches.open(ASSETS);
  const kept = await assets.keys();
  const isNamed = ({ url }) => named.has(url) || named.has(url.replace(/[^/]*$/, ""));
  // What is open in another window may need what no page names that is kept.
  if (kept.every(isNamed) || (await windows()).length > 1) return;
  const pages = await caches.open(PAGES);
  for (const page of await pages.matchAll()) await follow(await page.text(), find.bind(null, ASSETS), named);
  for (const request of kept) if (!isNamed(request)) await assets.delete(request);
}

/** Gets all that a text names, and all that this names. Returns the addresses, with those of folders. */
async function follow(text, get, named = new Set()) {
  for (const folder of text.match(FOLDERS) ?? []) named.add(SITE + folder);
  for (const name of text.match(NAMES) ?? []) {
    const address = SITE + name;
    if (named.has(address)) continue;
    named.add(address);
    const asset = await get(address);
    if (asset && /\.(js|html)$/.test(name)) await follow(await asset.text(), get, named);
  }
  return named;
}

async function findOrFetch(address, integrity, get = fetch) {
  const kept = await find(ASSETS, address);
  if (kept && (await isWhole(kept, integrity))) return kept;
  const answer = await get(address, { priority: "low", integrity, cache: kept ? "reload" : "default" });
  // Some hosts answer with a page for what they do not have.
  const isPage = /html/.test(answer.headers.get("content-type"));
  if (!answer.ok || isPage !== address.endsWith(".html")) throw new Error(`${address}: ${answer.status}`);
  const copy = answer.clone();
  // Where there is no room, the page goes on without.
  await caches
    .open(ASSETS)
    .then((cache) => cache.put(address, copy))
    .catch(() => {});
  return answer;
}

/** Gets what may be wanted later. Only with Save-Data may it be missing. */
function getAhead(address) {
  const file = findOrFetch(address, undefined, fetchAhead);
  return savesData() ? file.catch(() => {}) : file;
}

/** Whether a file is what the page that asks for it says, if it says so: one that came damaged is not used for ever. */
async function isWhole(file, integrity) {
  if (!integrity) return true;
  const digest = await crypto.subtle.digest("SHA-256", await file.clone().arrayBuffer());
  return integrity === `sha256-${btoa(String.fromCharCode(...new Uint8Array(digest)))}`;
}

/** What stands in for a page that was never seen. */
async function offlinePage() {
  const page = await find(ASSETS, SITE + "OFFLINE_PAGE");
  if (!page) return Response.error();
  const pages = await (await caches.open(PAGES)).keys();
  const links = pages.map(async ({ url }) => {
    const [, title] = (await (await find(PAGES, url)).text()).match(/<title>([^<]*)/);
    return `<li class="condition-list__item"><a href="${url.replaceAll("&", "&amp;")}">${title}</a></li>`;
  });
  const list = (await Promise.all(links)).join("") || "<li>Nothing has been kept yet.</li>";
  const text = (await page.text()).replaceAll("SITE_ROOT/", SITE).replace("<li>KEPT_PAGES</li>", () => list);
  return new Response(text, { status: 503, headers: { "content-type": "text/html; charset=utf-8" } });
}
