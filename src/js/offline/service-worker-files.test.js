// How the service worker answers requests for files, and what it stores for a page that is open.

import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";
import { makeResponse } from "../testing/fake-caches.js";
import { FakeWorker, FILES, PAGE, PAGES, pageText, SCRIPT, SITE, WASM } from "../testing/fake-worker.js";

/** @type {FakeWorker} */
let worker;

beforeEach(async () => {
  worker = await FakeWorker.start();
});

/** @param {string} text */
async function integrityOf(text) {
  const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text));
  return `sha256-${Buffer.from(digest).toString("base64")}`;
}

test("a stored file answers without the network", async () => {
  await worker.navigate(PAGE);
  worker.fetched = [];
  assert.equal(await (await worker.request(WASM))?.text(), "code");
  assert.deepEqual(worker.fetched, []);
});

test("a damaged file is fetched again, past the browser's cache", async () => {
  const integrity = await integrityOf("code");
  await (await worker.caches.open(FILES)).put(WASM, makeResponse("damaged", "application/wasm"));
  assert.equal(await (await worker.request(WASM, { integrity }))?.text(), "code");
  assert.deepEqual(
    worker.fetched.map(({ address, options }) => [address, options.cache]),
    [[WASM, "reload"]],
  );
  worker.fetched = [];
  assert.equal(await (await worker.request(WASM, { integrity }))?.text(), "code");
  assert.deepEqual(worker.fetched, []);
});

test("a page in the place of a missing file is an error, and is not stored", async () => {
  worker.host.set(WASM, () => makeResponse("<p>Not here</p>", "text/html"));
  assert.equal((await worker.request(WASM))?.type, "error");
  assert.deepEqual(await worker.stored(FILES), []);
});

test("a file works without room in the storage", async () => {
  worker.caches.failWith({ isFull: true });
  assert.equal(await (await worker.request(WASM))?.text(), "code");
});

test("other requests are left to the browser", async () => {
  for (const [url, options] of /** @type {const} */ ([
    ["https://example.org/other/client-0123456789abcdef.js", {}],
    [`${SITE}icon.png`, {}],
    [PAGE, { method: "POST", mode: "navigate" }],
  ])) {
    assert.equal(await worker.request(url, options), undefined, url);
  }
  assert.deepEqual(worker.fetched, []);
});

test("an open page is stored once, and files that no page names go", async () => {
  const obsolete = `${SITE}client-2222222222222222.js`;
  const searchFile = `${SITE}search-0011223344556677/words.json`;
  const files = await worker.caches.open(FILES);
  await files.put(obsolete, makeResponse("", "text/javascript"));
  await files.put(searchFile, makeResponse("{}", "application/json"));
  worker.openWindow(PAGE);
  await worker.reportOpen();
  assert.deepEqual(await worker.stored(PAGES), [PAGE]);
  assert.deepEqual(await worker.stored(FILES), [SCRIPT, WASM, searchFile]);
  worker.fetched = [];
  await worker.reportOpen();
  assert.ok(!worker.fetched.some(({ address }) => address === PAGE));
});

test("the search is stored when the reader uses it, and its index stays while it is the index of the site", async () => {
  const [script, index, obsolete] = ["0.js", "0/names-0.json", "1/names-0.json"].map(
    (name) => `${SITE}search-${name.replace(/^\d/, (digit) => digit.repeat(16))}`,
  );
  const text = `${SITE}conditions/dystonia/text-0011223344556677-0.json`;
  const root = (/** @type {string} */ digit) => JSON.stringify({ folder: `search-${digit.repeat(16)}/` });
  worker.host.set(PAGE, () => makeResponse(pageText("v1", script.slice(SITE.length)), "text/html"));
  worker.host.set(`${SITE}search.json`, () => makeResponse(root("0"), "application/json"));
  for (const [address, type] of [
    [script, "text/javascript"],
    [index, "application/json"],
    [text, "application/json"],
  ]) {
    worker.host.set(address, () => makeResponse("[]", type));
  }
  worker.openWindow(PAGE);
  await worker.reportOpen();
  assert.deepEqual(await worker.stored(FILES), []);
  for (const address of [script, `${SITE}search.json`, index, text]) await worker.request(address);
  const used = [script, `${SITE}search.json`, index, text].sort();
  await (await worker.caches.open(FILES)).put(obsolete, makeResponse("[]", "application/json"));
  await worker.reportOpen();
  assert.deepEqual((await worker.stored(FILES)).sort(), used);
  worker.isOffline = true;
  assert.equal(await (await worker.request(`${SITE}search.json`))?.text(), root("0"));
  assert.equal(await (await worker.request(text))?.text(), "[]");
  worker.isOffline = false;
  worker.host.set(`${SITE}search.json`, () => makeResponse(root("1"), "application/json"));
  assert.equal(await (await worker.request(`${SITE}search.json`))?.text(), root("1"));
  await worker.reportOpen();
  assert.deepEqual((await worker.stored(FILES)).sort(), [script, `${SITE}search.json`].sort());
});

test("a photo is stored when it is shown, and stays while a stored page names it", async () => {
  const [small, big] = ["wrist-400", "wrist-800"].map((name) => `${SITE}${name}-0011223344556677.webp`);
  const obsolete = `${SITE}hand-2222222222222222.jpg`;
  const names = `client-0123456789abcdef.js ${small} 400w, ${big} 800w`;
  worker.host.set(PAGE, () => makeResponse(pageText("v1", names), "text/html"));
  worker.host.set(small, () => makeResponse("photo", "image/webp"));
  await (await worker.caches.open(FILES)).put(obsolete, makeResponse("", "image/jpeg"));
  worker.openWindow(PAGE);
  await worker.reportOpen();
  assert.ok(!worker.fetched.some(({ address }) => address.endsWith(".webp")));
  assert.deepEqual(await worker.stored(FILES), [SCRIPT, WASM]);
  assert.equal(await (await worker.request(small))?.text(), "photo");
  await worker.reportOpen();
  assert.deepEqual(await worker.stored(FILES), [SCRIPT, WASM, small]);
  worker.isOffline = true;
  assert.equal(await (await worker.request(small))?.text(), "photo");
});

test("while another window is open, no file goes", async () => {
  const obsolete = `${SITE}client-2222222222222222.js`;
  await (await worker.caches.open(FILES)).put(obsolete, makeResponse("", "text/javascript"));
  worker.openWindow(PAGE);
  worker.openWindow(SITE);
  await worker.reportOpen();
  assert.ok((await worker.stored(FILES)).includes(obsolete));
});

test("a page to which the reader comes back is fetched again, unless its copy was erased", async () => {
  await worker.reportOpen();
  worker.fetched = [];
  await worker.reportOpen({ isBack: true });
  assert.deepEqual([worker.fetched[0].address, worker.fetched[0].options.cache], [PAGE, "no-cache"]);
  await (await worker.caches.open(PAGES)).delete(PAGE);
  worker.fetched = [];
  await worker.reportOpen({ isBack: true });
  assert.deepEqual(worker.fetched, []);
});

test("with Save-Data, only the browser's own cache is asked ahead of need", async () => {
  worker.connection.saveData = true;
  await worker.reportOpen();
  assert.ok(worker.fetched.length > 0);
  assert.ok(worker.fetched.every(({ options }) => options.cache === "only-if-cached"));
});

test("the installation stores the offline page", async () => {
  await assert.doesNotReject(worker.dispatch("install", {}));
});
