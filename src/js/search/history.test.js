import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";
import { history, sessionStorage } from "../testing/fake-page.js";
import { forgetAll, isForgotten, recall, remember } from "./history.js";

beforeEach(() => {
  history.state = null;
  sessionStorage.failWith({});
  forgetAll();
});

test("a search is remembered in its history entry, outside of the entry itself", () => {
  history.state = { open: ["causes"] };
  remember("tremor");
  assert.equal(recall(), "tremor");
  assert.ok(!JSON.stringify(history.state).includes("tremor"));
  assert.deepEqual(Object.keys(history.state), ["open", "searched"]);
});

test("a later text replaces the earlier one under the same key", () => {
  remember("tremor");
  const { state } = history;
  remember("fever");
  assert.deepEqual(history.state, state);
  assert.equal(recall(), "fever");
});

test("the text of an older page is read, and then moved out of the entry", () => {
  history.state = { search: "tremor" };
  assert.equal(recall(), "tremor");
  remember("tremor");
  assert.equal(recall(), "tremor");
  assert.deepEqual(Object.keys(history.state), ["searched"]);
});

test("all searches of the tab can be forgotten, and nothing else", () => {
  sessionStorage.setItem("another", "value");
  remember("tremor");
  assert.equal(isForgotten(), false);
  forgetAll();
  assert.equal(isForgotten(), true);
  assert.equal(recall(), "");
  assert.equal(sessionStorage.getItem("another"), "value");
});

test("without access to the storage, nothing is remembered and nothing fails", () => {
  sessionStorage.failWith({ isDenied: true });
  remember("tremor");
  assert.equal(history.state, null);
  assert.equal(recall(), "");
});
