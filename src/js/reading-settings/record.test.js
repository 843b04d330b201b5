import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";
import { dataset, storage } from "../testing/fake-page.js";
import { KEY } from "./key.js";
import { settingChanged, settingsReset } from "./messages.js";
import { applyStored, choose, chosenWords } from "./record.js";

/** What the page says after this choice. @param {string[]} words */
const chosen = (words) => settingChanged("Colors", "Dark", choose(words));

beforeEach(() => {
  storage.failWith({});
  storage.removeItem(KEY);
  dataset.reading = "";
});

test("the record keeps its key and its form", () => {
  assert.equal(chosen(["text-large", "theme-dark"]), "Colors: Dark. Saved in this browser.");
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
  assert.equal(settingsReset(choose([])), "Everything as standard. Saved in this browser.");
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
    assert.match(chosen(["theme-dark"]), /^Colors: Dark\. Not saved: something that this page cannot read/, record);
    assert.equal(storage.getItem(KEY), record);
    // The page looks as it was chosen all the same.
    assert.deepEqual(chosenWords(), ["theme-dark"]);
  }
});

test("a storage without room, or without access, is reported", () => {
  storage.failWith({ isFull: true });
  assert.match(chosen(["theme-dark"]), /^Colors: Dark\. Not saved: this browser has no room for it/);
  storage.failWith({ isDenied: true });
  const notSaved =
    "Not saved: this browser does not let this page keep anything. It stays so until you leave this page.";
  assert.equal(chosen(["theme-dark"]), `Colors: Dark. ${notSaved}`);
  applyStored();
  assert.deepEqual(chosenWords(), []);
  assert.equal(settingsReset(choose([])), `Everything as standard. ${notSaved}`);
});

test("a storage that silently keeps nothing is noticed", (context) => {
  context.mock.method(storage, "setItem", () => {});
  assert.match(chosen(["theme-dark"]), /^Colors: Dark\. Not saved: this browser did not keep it\. It stays/);
});
