import assert from "node:assert/strict";
import { test } from "node:test";
import { dataset } from "../testing/fake-page.js";

/** Loads the module anew, as a page does. */
const load = () => import(`./key-prefix.js?${Math.random()}`);

test("a site without an id has the shared prefix", async () => {
  const { PREFIX, SHARED_PREFIX } = await load();
  assert.deepEqual([PREFIX, SHARED_PREFIX], ["symptom-database/", "symptom-database/"]);
});

test("a site with an id has a prefix that no other site's keys begin with", async () => {
  dataset.site = "health";
  const { PREFIX, SHARED_PREFIX } = await load();
  assert.equal(PREFIX, "symptom-database.health/");
  assert.ok(!PREFIX.startsWith(SHARED_PREFIX));
});
