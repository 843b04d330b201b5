import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";
import { FakeCaches, makeResponse } from "../testing/fake-caches.js";
import { install } from "../testing/fake-page.js";

const SITE = "https://example.org/health/";
const PAGE = `${SITE}conditions/dystonia/`;
const SCRIPT = `${SITE}client-0123456789abcdef.js`;
const WASM = `${SITE}client-fedcba9876543210_bg.wasm`;
const PAGES = `symptom-database/pages ${SITE}`;
const FILES = `symptom-database/assets ${SITE}`;
/** What the build puts in for the name of the offline page. */
const OFFLINE_PAGE = `${SITE}OFFLINE_PAGE`;

/** @param {string} version */
const pageText = (version, names = "client-0123456789abcdef.js search-0011223344556677/") =>
  `<html data-root="../../"><title>Dystonia</title><meta name="version" content="${version}" />${names}`;

/** @type {FakeCaches} */
let caches;
/** @type {Map<string, () => Response>} What the host has. */
let host;
/** @type {{ address: string, options: any }[]} */
let fetched;
let isOffline = false;
/** @type {{ url: string, messages: object[], postMessage(message: object): void }[]} */
let windows;
/** @type {Record<string, (event: any) => void>} */
let listeners;
const connection = { saveData: false };

/** @param {string} url */
function openWindow(url) {
  /** @type {object[]} */
  const messages = [];
  windows.push({ url, messages, postMessage: (message) => messages.push(message) });
  return messages;
}

/**
 * @param {string | { url: string }} request
 * @param {object} [options]
 */
async function fakeFetch(request, options = {}) {
  const address = typeof request === "string" ? request : request.url;
  fetched.push({ address, options });
  if (isOffline) throw new TypeError("offline");
  return host.get(address)?.() ?? makeResponse("not found", "text/html", 404);
}

beforeEach(async () => {
  caches = new FakeCaches();
  host = new Map([
    [PAGE, () => makeResponse(pageText("v1"), "text/html")],
    [SCRIPT, () => makeResponse('import "client-fedcba9876543210_bg.wasm"', "text/javascript")],
    [WASM, () => makeResponse("code", "application/wasm")],
  ]);
  fetched = [];
  isOffline = false;
  windows = [];
  listeners = {};
  connection.saveData = false;
  install({
    registration: { scope: SITE },
    caches,
    fetch: fakeFetch,
    clients: { matchAll: async () => windows, claim: async () => {} },
    skipWaiting() {},
    /** @type {(type: string, listener: (event: any) => void) => void} */
    addEventListener: (type, listener) => {
      listeners[type] = listener;
    },
  });
  Object.defineProperty(globalThis, "navigator", { value: { connection }, configurable: true });
  await import(`./service-worker.js?${Math.random()}`);
});

/**
 * Dispatches an event. Returns the response, if there is one, once all work of the event is done.
 * @param {string} type
 * @param {object} properties
 */
async function dispatch(type, properties) {
  /** @type {Promise<unknown>[]} */
  const work = [];
  /** @type {Promise<Response> | undefined} */
  let response;
  listeners[type]({
    ...properties,
    /** @param {Promise<unknown>} promise */
    waitUntil: (promise) => work.push(promise),
    /** @param {Promise<Response>} promise */
    respondWith: (promise) => {
      response = promise;
    },
  });
  const answer = await response;
  await Promise.all(work);
  return answer;
}

/**
 * @param {string} url
 * @param {object} [request]
 */
const request = (url, request) =>
  dispatch("fetch", { request: { url, method: "GET", mode: "no-cors", integrity: "", ...request } });
/** @param {string} url */
const navigate = (url) => request(url, { mode: "navigate" });
/** @param {object} [report] */
const reportOpen = (report) =>
  dispatch("message", { data: { address: PAGE, version: "v1", isBack: false, ...report } });
/** @param {string} cache */
const stored = async (cache) => (await (await caches.open(cache)).keys()).map(({ url }) => url).sort();

/** @param {string} text */
async function integrityOf(text) {
  const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text));
  return `sha256-${Buffer.from(digest).toString("base64")}`;
}

test("a page comes from the network, and is stored with all that it names", async () => {
  const response = await navigate(PAGE);
  assert.equal(await response?.text(), pageText("v1"));
  assert.deepEqual(await stored(PAGES), [PAGE]);
  // The script names the WebAssembly.
  assert.deepEqual(await stored(FILES), [SCRIPT, WASM]);
});

test("a stored page replaces one that the network does not deliver", async () => {
  await navigate(PAGE);
  isOffline = true;
  assert.equal(await (await navigate(PAGE))?.text(), pageText("v1"));
  isOffline = false;
  host.set(PAGE, () => makeResponse("broken", "text/html", 503));
  assert.equal(await (await navigate(PAGE))?.text(), pageText("v1"));
});

test("a stored page replaces one that takes longer than the timeout", async (context) => {
  await navigate(PAGE);
  context.mock.timers.enable({ apis: ["setTimeout"] });
  install({ fetch: () => new Promise(() => {}) });
  /** @type {Promise<Response> | undefined} */
  let response;
  listeners.fetch({
    request: { url: PAGE, method: "GET", mode: "navigate" },
    waitUntil() {},
    /** @param {Promise<Response>} promise */
    respondWith: (promise) => {
      response = promise;
    },
  });
  let isAnswered = false;
  response?.then(() => {
    isAnswered = true;
  });
  const settle = () => new Promise((resolve) => setImmediate(resolve));
  await settle();
  context.mock.timers.tick(2999);
  await settle();
  assert.equal(isAnswered, false);
  context.mock.timers.tick(1);
  await settle();
  assert.equal(await (await response)?.text(), pageText("v1"));
});

test("another address of a stored page leads to the page's own", async () => {
  await navigate(PAGE);
  isOffline = true;
  for (const address of [`${SITE}conditions/dystonia`, `${PAGE}index.html`]) {
    const response = await navigate(`${address}?from=mail`);
    assert.equal(response?.headers.get("location"), `${PAGE}?from=mail`);
  }
});

test("a page that the site has withdrawn is not kept", async () => {
  for (const status of [404, 410]) {
    host.set(PAGE, () => makeResponse(pageText("v1"), "text/html"));
    await navigate(PAGE);
    host.set(PAGE, () => makeResponse("gone", "text/html", status));
    assert.equal((await navigate(PAGE))?.status, status);
    assert.deepEqual(await stored(PAGES), []);
  }
});

test("a page of another site in a folder of this one is not stored", async () => {
  host.set(PAGE, () => makeResponse(pageText("v1").replace("../../", "./"), "text/html"));
  await navigate(PAGE);
  host.set(PAGE, () => makeResponse("<p>Not of this project</p>", "text/html"));
  await navigate(PAGE);
  assert.deepEqual(await stored(PAGES), []);
});

test("a complete copy is replaced only by a complete one, and the windows hear of the new version", async () => {
  await navigate(PAGE);
  const messages = openWindow(`${PAGE}#causes`);
  const others = openWindow(SITE);
  host.set(PAGE, () => makeResponse(pageText("v2", "client-1111111111111111.js"), "text/html"));
  await navigate(PAGE);
  isOffline = true;
  assert.equal(await (await navigate(PAGE))?.text(), pageText("v1"));
  assert.deepEqual(messages, []);
  isOffline = false;
  host.set(`${SITE}client-1111111111111111.js`, () => makeResponse("", "text/javascript"));
  await navigate(PAGE);
  assert.deepEqual(messages, [{ page: PAGE, version: "v2" }]);
  assert.deepEqual(others, []);
  isOffline = true;
  assert.match((await (await navigate(PAGE))?.text()) ?? "", /v2/);
});

test("without network and copy, the offline page lists the stored pages", async () => {
  await (await caches.open(FILES)).put(OFFLINE_PAGE, makeResponse("SITE_ROOT/ <li>KEPT_PAGES</li>", "text/html"));
  isOffline = true;
  const empty = await navigate(`${SITE}conditions/other/`);
  assert.equal(await empty?.text(), `${SITE} <li>Nothing has been kept yet.</li>`);
  isOffline = false;
  await navigate(PAGE);
  isOffline = true;
  const response = await navigate(`${SITE}conditions/other/`);
  assert.equal(response?.status, 503);
  assert.match((await response?.text()) ?? "", new RegExp(`<a href="${PAGE}">Dystonia</a>`));
});

test("a stored file answers without the network", async () => {
  await navigate(PAGE);
  fetched = [];
  assert.equal(await (await request(WASM))?.text(), "code");
  assert.deepEqual(fetched, []);
});

test("a damaged file is fetched again, past the browser's cache", async () => {
  const integrity = await integrityOf("code");
  await (await caches.open(FILES)).put(WASM, makeResponse("damaged", "application/wasm"));
  assert.equal(await (await request(WASM, { integrity }))?.text(), "code");
  assert.deepEqual(
    fetched.map(({ address, options }) => [address, options.cache]),
    [[WASM, "reload"]],
  );
  fetched = [];
  assert.equal(await (await request(WASM, { integrity }))?.text(), "code");
  assert.deepEqual(fetched, []);
});

test("a page in the place of a missing file is an error, and is not stored", async () => {
  host.set(WASM, () => makeResponse("<p>Not here</p>", "text/html"));
  assert.equal((await request(WASM))?.type, "error");
  assert.deepEqual(await stored(FILES), []);
});

test("a file works without room in the storage", async () => {
  caches.failWith({ isFull: true });
  assert.equal(await (await request(WASM))?.text(), "code");
});

test("other requests are left to the browser", async () => {
  for (const [url, options] of /** @type {const} */ ([
    ["https://example.org/other/client-0123456789abcdef.js", {}],
    [`${SITE}icon.png`, {}],
    [PAGE, { method: "POST", mode: "navigate" }],
  ])) {
    assert.equal(await request(url, options), undefined, url);
  }
  assert.deepEqual(fetched, []);
});

test("an open page is stored once, and files that no page names go", async () => {
  const obsolete = `${SITE}client-2222222222222222.js`;
  const searchFile = `${SITE}search-0011223344556677/words.json`;
  const files = await caches.open(FILES);
  await files.put(obsolete, makeResponse("", "text/javascript"));
  await files.put(searchFile, makeResponse("{}", "application/json"));
  openWindow(PAGE);
  await reportOpen();
  assert.deepEqual(await stored(PAGES), [PAGE]);
  assert.deepEqual(await stored(FILES), [SCRIPT, WASM, searchFile]);
  fetched = [];
  await reportOpen();
  assert.ok(!fetched.some(({ address }) => address === PAGE));
});

test("while another window is open, no file goes", async () => {
  const obsolete = `${SITE}client-2222222222222222.js`;
  await (await caches.open(FILES)).put(obsolete, makeResponse("", "text/javascript"));
  openWindow(PAGE);
  openWindow(SITE);
  await reportOpen();
  assert.ok((await stored(FILES)).includes(obsolete));
});

test("a page to which the reader comes back is fetched again, unless its copy was erased", async () => {
  await reportOpen();
  fetched = [];
  await reportOpen({ isBack: true });
  assert.deepEqual([fetched[0].address, fetched[0].options.cache], [PAGE, "no-cache"]);
  await (await caches.open(PAGES)).delete(PAGE);
  fetched = [];
  await reportOpen({ isBack: true });
  assert.deepEqual(fetched, []);
});

test("with Save-Data, only the browser's own cache is asked ahead of need", async () => {
  connection.saveData = true;
  await reportOpen();
  assert.ok(fetched.length > 0);
  assert.ok(fetched.every(({ options }) => options.cache === "only-if-cached"));
});

test("the installation stores the offline page", async () => {
  await assert.doesNotReject(dispatch("install", {}));
});
