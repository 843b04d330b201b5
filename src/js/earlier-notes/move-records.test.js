import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";
import { dataset, install, storage } from "../testing/fake-page.js";

dataset.site = "health";
dataset.root = "../../";
/** @type {string[]} */
let cacheNames = [];
let events = 0;
install({
  location: { href: "https://example.org/health/conditions/dystonia/" },
  caches: { keys: async () => cacheNames },
  StorageEvent: Event,
  dispatchEvent: () => {
    events += 1;
  },
});
const { movableKeys, moveRecords, moveRecordsOfOnlySite } = await import("./move-records.js");

const SHARED = "symptom-database/rating/haroon-rashid";
const OWN = "symptom-database.health/rating/haroon-rashid";
const OWN_CACHE = "symptom-database/pages https://example.org/health/";

beforeEach(() => {
  storage.failWith({});
  for (const key of Object.keys(storage)) storage.removeItem(key);
  storage.setItem(SHARED, "4");
  cacheNames = [OWN_CACHE];
  events = 0;
});

test("the records of the only site that was visited move to its own keys", async () => {
  await moveRecordsOfOnlySite();
  assert.deepEqual({ ...storage }, { [OWN]: "4" });
  assert.equal(events, 1);
});

test("the records stay where they are if another site was visited, or none", async () => {
  for (const names of [[OWN_CACHE, "symptom-database/pages https://example.org/other/"], ["another-program"], []]) {
    cacheNames = names;
    await moveRecordsOfOnlySite();
    assert.deepEqual({ ...storage }, { [SHARED]: "4" }, names.join());
  }
});

test("records that come later are another site's", async () => {
  storage.setItem("symptom-database.health/question/sleep", "1");
  await moveRecordsOfOnlySite();
  assert.equal(storage.getItem(SHARED), "4");
});

test("a record that the site has already is not movable", () => {
  storage.setItem("symptom-database/comment/1", "text");
  storage.setItem(OWN, "5");
  assert.deepEqual(movableKeys(), ["symptom-database/comment/1"]);
  moveRecords();
  assert.deepEqual([storage.getItem(OWN), storage.getItem(SHARED)], ["5", "4"]);
  assert.equal(storage.getItem("symptom-database.health/comment/1"), "text");
});

test("without room, the records stay where they are, and the page hears of the change", () => {
  storage.failWith({ isFull: true });
  assert.throws(moveRecords, /no room/);
  assert.equal(storage.getItem(SHARED), "4");
  assert.equal(events, 1);
});

test("without access to the storage, nothing fails", async () => {
  storage.failWith({ isDenied: true });
  await moveRecordsOfOnlySite();
});
