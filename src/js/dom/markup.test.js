// The scripts find elements by ids, classes and data attributes that the build writes or the style sheets know. These
// tests find a name that has changed there and not here.
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { test } from "node:test";

const SOURCES = new URL("../../", import.meta.url);
const STYLES = new URL("../../../style/", import.meta.url);
/** Where a script names elements by a selector. */
const SELECTOR = /(?:query|closest|querySelector(?:All)?|matches)\b[^"`\n]*"([^"\n]+)"/g;
const ID = /getElementById\("([\w-]+)"\)/g;
const DATASET = /\bdataset\.(\w+)/g;

/**
 * The text of all files in a folder whose names have this ending.
 * @param {URL} folder
 * @param {RegExp} ending
 */
function textOf(folder, ending) {
  const names = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) => ending.test(name));
  return names.map((name) => readFileSync(new URL(name, folder), "utf8")).join("\n");
}

const scripts = textOf(new URL("js/", SOURCES), /(?<!\.test)\.js$/);
const known = textOf(SOURCES, /\.(rs|css)$/) + textOf(STYLES, /\.css$/);

/** @param {RegExp} pattern */
const captured = (pattern) => [...scripts.matchAll(pattern)].map(([, name]) => name);
/** @param {RegExp} pattern */
const inSelectors = (pattern) =>
  captured(SELECTOR).flatMap((selector) => [...selector.matchAll(pattern)].map(([, name]) => name));
/** @param {string[]} names */
const unknown = (names) =>
  [...new Set(names)].filter((name) => !new RegExp(`(?<![\\w-])${name}(?![\\w-])`).test(known));

test("each class in a selector is in the markup or the style sheets", () => {
  const classes = inSelectors(/\.([a-z][\w-]*)/g);
  assert.ok(classes.length > 20, `${classes.length} classes`);
  assert.deepEqual(unknown(classes), []);
});

test("each id is in the markup", () => {
  const ids = [...inSelectors(/#([a-z][\w-]*)/g), ...captured(ID)];
  assert.ok(ids.length > 5, `${ids.length} ids`);
  assert.deepEqual(unknown(ids), []);
});

test("each data attribute is in the markup or the style sheets, or a script creates it", () => {
  const fromDataset = captured(DATASET).map((name) => `data-${name.replace(/[A-Z]/g, (it) => `-${it.toLowerCase()}`)}`);
  const attributes = [...inSelectors(/\[(data-[\w-]+)/g), ...fromDataset];
  assert.ok(attributes.length > 20, `${attributes.length} attributes`);
  const created = new Set(captured(/"(data-[\w-]+)": "/g));
  assert.deepEqual(
    unknown(attributes).filter((name) => !created.has(name)),
    [],
  );
});
