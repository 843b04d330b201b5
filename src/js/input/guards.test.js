import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";
import { install } from "../testing/fake-page.js";

/** @type {Record<string, (event: any) => void>} */
let listeners;

beforeEach(async () => {
  listeners = {};
  install({
    /** @type {(type: string, listener: (event: any) => void) => void} */
    addEventListener: (type, listener) => {
      listeners[type] = listener;
    },
  });
});

/** Loads a module anew, as a page does. @param {string} name */
const load = (name) => import(`./${name}.js?${Math.random()}`);

/**
 * An element that fits these selectors.
 * @param {...string} selectors
 */
const makeElement = (...selectors) => ({
  localName: "div",
  isContentEditable: false,
  /** @param {string} selector */
  closest(selector) {
    return selectors.includes(selector) ? this : null;
  },
});
const PRESSABLE = "button, summary";

/**
 * Dispatches an event, and returns whether a guard suppressed it.
 * @param {string} type
 * @param {object} properties
 */
function isSuppressed(type, properties) {
  let isPrevented = false;
  listeners[type]({
    detail: 1,
    timeStamp: 0,
    clientX: 0,
    clientY: 0,
    ...properties,
    preventDefault: () => {
      isPrevented = true;
    },
    stopImmediatePropagation() {},
  });
  return isPrevented;
}
/** @param {object} properties */
const click = (properties) => isSuppressed("click", properties);

test("the second click of a double click does nothing, wherever it is", async () => {
  await load("double-click-guard");
  const button = makeElement(PRESSABLE);
  assert.equal(click({ target: button }), false);
  assert.equal(isSuppressed("mousedown", { target: makeElement(), detail: 2 }), true);
  assert.equal(click({ target: makeElement(), detail: 2 }), true);
  assert.equal(click({ target: makeElement(), detail: 3 }), true);
  assert.equal(click({ target: button, timeStamp: 2000 }), false);
});

test("a double click on text is the browser's", async () => {
  await load("double-click-guard");
  assert.equal(click({ target: makeElement() }), false);
  assert.equal(click({ target: makeElement(), detail: 2 }), false);
});

test("two taps soon and near are a double tap, though the browser counts them as single clicks", async () => {
  await load("double-click-guard");
  const target = makeElement(PRESSABLE);
  listeners.pointerdown({ pointerType: "touch" });
  assert.equal(click({ target, timeStamp: 1000 }), false);
  assert.equal(click({ target, timeStamp: 1499, clientX: 43 }), true);
  assert.equal(click({ target, timeStamp: 3000 }), false);
  assert.equal(click({ target, timeStamp: 3500 }), false);
  assert.equal(click({ target, timeStamp: 3600, clientX: 44 }), false);
  listeners.pointerdown({ pointerType: "mouse" });
  assert.equal(click({ target, timeStamp: 3700, clientX: 44 }), false);
});

test("a control that is made for it may be pressed again and again, but not another one", async () => {
  await load("double-click-guard");
  const next = makeElement(PRESSABLE, "[data-repeatable]");
  const back = makeElement(PRESSABLE, "[data-repeatable]");
  assert.equal(click({ target: next }), false);
  assert.equal(click({ target: next, detail: 2 }), false);
  assert.equal(click({ target: back, detail: 3 }), true);
});

test("a click from the keyboard or a script passes", async () => {
  await load("double-click-guard");
  const target = makeElement(PRESSABLE);
  listeners.pointerdown({ pointerType: "touch" });
  assert.equal(click({ target }), false);
  assert.equal(click({ target, detail: 0 }), false);
});

/** @param {object} properties */
const press = (properties) => isSuppressed("keydown", { key: "Enter", repeat: false, ...properties });

test("a held key presses once", async () => {
  await load("held-key-guard");
  const target = makeElement();
  assert.equal(press({ target }), false);
  assert.equal(press({ target, repeat: true }), true);
  assert.equal(press({ target, key: "ArrowDown", repeat: true }), false);
});

test("a held space works where it went down, and nowhere else", async () => {
  await load("held-key-guard");
  const target = makeElement();
  assert.equal(press({ target, key: " " }), false);
  assert.equal(press({ target, key: " ", repeat: true }), false);
  assert.equal(press({ target: makeElement(), key: " ", repeat: true }), true);
});

test("a held Enter breaks lines in a text field", async () => {
  await load("held-key-guard");
  const target = { ...makeElement(), localName: "textarea" };
  assert.equal(press({ target }), false);
  assert.equal(press({ target, repeat: true }), false);
});

test("the keys of an input method are left to it", async () => {
  await load("held-key-guard");
  assert.equal(press({ target: makeElement(), repeat: true, isComposing: true }), false);
  assert.equal(press({ target: makeElement(), repeat: true, keyCode: 229 }), false);
});
