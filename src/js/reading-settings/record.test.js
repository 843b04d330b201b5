import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";
import { dataset, storage } from "../testing/fake-page.js";
import { KEY } from "./key.js";
import { applyStored, choose, chosenWords } from "./record.js";

const DENIED = "this browser does not let this page keep anything.";

beforeEach(() => {
  storage.failWith({});
  storage.removeItem(KEY);
  dataset.reading = "";
});

test("the record keeps its key and its form", () => {
  assert.deepEqual(choose(["text-large", "theme-dark"]), { isStored: true, message: "Saved in this browser." });
  assert.equal(storage.getItem("symptom-database/settings/reading"), '{"version":1,"text":"text-large theme-dark"}');
  assert.deepEqual(chosenWords(), ["text-large", "theme-dark"]);
});

test("stored settings are applied to the page", () => {
  storage.setItem(KEY, '{"version":1,"text":"text-large"}');
  applyStored();
  assert.deepEqual(chosenWords(), ["text-large"]);
  storage.removeItem(KEY);
  applyStored();
  assert.deepEqual(chosenWords(), []);
});

test("the standard settings leave no record", () => {
  choose(["text-large"]);
  assert.equal(choose([]).isStored, true);
  assert.equal(storage.getItem(KEY), null);
});

test("a record of another version is neither applied nor overwritten", () => {
  for (const record of [
    '{"version":2,"text":"text-large"}',
    '{"version":1,"text":"a","more":1}',
    "{",
    '{"version":1}',
  ]) {
    storage.setItem(KEY, record);
    applyStored();
    assert.deepEqual(chosenWords(), [], record);
    const { isStored, message } = choose(["theme-dark"]);
    assert.equal(isStored, false, record);
    assert.match(message, /^Not saved: something that this page cannot read/);
    assert.equal(storage.getItem(KEY), record);
    // The page looks as it was chosen all the same.
    assert.deepEqual(chosenWords(), ["theme-dark"]);
  }
});

test("a storage without room, or without access, is reported", () => {
  storage.failWith({ isFull: true });
  assert.match(choose(["theme-dark"]).message, /^Not saved: this browser has no room for it/);
  storage.failWith({ isDenied: true });
  const { isStored, message } = choose(["theme-dark"]);
  assert.deepEqual([isStored, message], [false, `Not saved: ${DENIED} It stays so until you leave this page.`]);
  applyStored();
  assert.deepEqual(chosenWords(), []);
});

test("a storage that silently keeps nothing is noticed", (context) => {
  context.mock.method(storage, "setItem", () => {});
  assert.match(choose(["theme-dark"]).message, /^Not saved: this browser did not keep it\./);
});
