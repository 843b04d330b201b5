// How the service worker answers requests for pages.

import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";
import { makeResponse } from "../testing/fake-caches.js";
import { install } from "../testing/fake-page.js";
import { FakeWorker, FILES, PAGE, PAGES, pageText, SCRIPT, SITE, WASM } from "../testing/fake-worker.js";

/** What the build puts in for the name of the offline page. */
const OFFLINE_PAGE = `${SITE}OFFLINE_PAGES`;

/** @type {FakeWorker} */
let worker;

beforeEach(async () => {
  worker = await FakeWorker.start();
});

test("a page comes from the network, and is stored with all that it names", async () => {
  const response = await worker.navigate(PAGE);
  assert.equal(await response?.text(), pageText("v1"));
  assert.deepEqual(await worker.stored(PAGES), [PAGE]);
  // The script names the WebAssembly.
  assert.deepEqual(await worker.stored(FILES), [SCRIPT, WASM]);
});

test("a stored page replaces one that the network does not deliver", async () => {
  await worker.navigate(PAGE);
  worker.isOffline = true;
  assert.equal(await (await worker.navigate(PAGE))?.text(), pageText("v1"));
  worker.isOffline = false;
  worker.host.set(PAGE, () => makeResponse("broken", "text/html", 503));
  assert.equal(await (await worker.navigate(PAGE))?.text(), pageText("v1"));
});

test("a stored page replaces one that takes longer than the timeout", async (context) => {
  await worker.navigate(PAGE);
  context.mock.timers.enable({ apis: ["setTimeout"] });
  install({ fetch: () => new Promise(() => {}) });
  const { response } = worker.begin("fetch", { request: { url: PAGE, method: "GET", mode: "navigate" } });
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
  await worker.navigate(PAGE);
  worker.isOffline = true;
  for (const address of [`${SITE}conditions/dystonia`, `${PAGE}index.html`]) {
    const response = await worker.navigate(`${address}?from=mail`);
    assert.equal(response?.headers.get("location"), `${PAGE}?from=mail`);
  }
});

test("a page that the site has withdrawn is not kept", async () => {
  for (const status of [404, 410]) {
    worker.host.set(PAGE, () => makeResponse(pageText("v1"), "text/html"));
    await worker.navigate(PAGE);
    worker.host.set(PAGE, () => makeResponse("gone", "text/html", status));
    assert.equal((await worker.navigate(PAGE))?.status, status);
    assert.deepEqual(await worker.stored(PAGES), []);
  }
});

test("a page of another site in a folder of this one is not stored", async () => {
  worker.host.set(PAGE, () => makeResponse(pageText("v1").replace("../../", "./"), "text/html"));
  await worker.navigate(PAGE);
  worker.host.set(PAGE, () => makeResponse("<p>Not of this project</p>", "text/html"));
  await worker.navigate(PAGE);
  assert.deepEqual(await worker.stored(PAGES), []);
});

test("a complete copy is replaced only by a complete one, and the windows hear of the new version", async () => {
  await worker.navigate(PAGE);
  const messages = worker.openWindow(`${PAGE}#causes`);
  const others = worker.openWindow(SITE);
  worker.host.set(PAGE, () => makeResponse(pageText("v2", "client-1111111111111111.js"), "text/html"));
  await worker.navigate(PAGE);
  worker.isOffline = true;
  assert.equal(await (await worker.navigate(PAGE))?.text(), pageText("v1"));
  assert.deepEqual(messages, []);
  worker.isOffline = false;
  worker.host.set(`${SITE}client-1111111111111111.js`, () => makeResponse("", "text/javascript"));
  await worker.navigate(PAGE);
  assert.deepEqual(messages, [{ page: PAGE, version: "v2" }]);
  assert.deepEqual(others, []);
  worker.isOffline = true;
  assert.match((await (await worker.navigate(PAGE))?.text()) ?? "", /v2/);
});

test("without network and copy, the offline page lists the stored pages", async () => {
  await (await worker.caches.open(FILES)).put(
    OFFLINE_PAGE,
    makeResponse(`SITE_ROOT/ <ul data-empty="Nothing &amp; nobody."><li>KEPT_PAGES</li></ul>`, "text/html"),
  );
  worker.isOffline = true;
  const empty = await worker.navigate(`${SITE}conditions/other/`);
  assert.equal(
    await empty?.text(),
    `${SITE} <ul data-empty="Nothing &amp; nobody."><li>Nothing &amp; nobody.</li></ul>`,
  );
  worker.isOffline = false;
  await worker.navigate(PAGE);
  worker.isOffline = true;
  const response = await worker.navigate(`${SITE}conditions/other/`);
  assert.equal(response?.status, 503);
  assert.match((await response?.text()) ?? "", new RegExp(`<a href="${PAGE}">Dystonia</a>`));
});
