import assert from "node:assert/strict";
import { test } from "node:test";
import { FakeElement, walkTexts } from "../testing/fake-elements.js";
import { install } from "../testing/fake-page.js";
import { sentencesOf, spansOf } from "./sentences.js";

const TEXT = " It begins slowly.  Does it hurt? “Yes!” Ask e.g. a nurse ";
const realIntl = globalThis.Intl;

/** @param {string} text */
const words = (text) => spansOf(text, "en").map((span) => span.words);

test("a text is split into its sentences", () => {
  assert.deepEqual(words(TEXT), ["It begins slowly.", "Does it hurt?", "“Yes!”", "Ask e.g. a nurse"]);
});

test("each sentence knows its position in the text", () => {
  for (const { words, start, end } of spansOf(TEXT, "en")) assert.equal(TEXT.slice(start, end), words);
});

test("a text of spaces has no sentence", () => {
  assert.deepEqual(spansOf(" \n ", "en"), []);
});

test("browsers without a segmenter split at the marks that end a sentence", (context) => {
  context.after(() => install({ Intl: realIntl }));
  install({ Intl: undefined });
  assert.deepEqual(words("It begins slowly.  Does it hurt? “Yes!” No mark"), [
    "It begins slowly.",
    "Does it hurt?",
    "“Yes!”",
    "No mark",
  ]);
  assert.deepEqual(words("2.5 mg (a day.) More"), ["2.5 mg (a day.)", "More"]);
});

/**
 * What is read of an element.
 * @param {FakeElement} element
 */
function spoken(element) {
  install({
    NodeFilter: {},
    Range: class {
      setStart() {}
      setEnd() {}
    },
  });
  Object.assign(document, { createTreeWalker: walkTexts });
  return sentencesOf(/** @type {any} */ (element)).map(({ words }) => words);
}

/**
 * @param {string} selector The element's name, and its class.
 * @param {(FakeElement | string)[]} children
 */
const element = (selector, ...children) => new FakeElement(selector, children);

test("the marks of sources are not read", () => {
  const mark = element("sup.citation", element("a", "[1]"));
  assert.deepEqual(
    spoken(element("section", element("p", "It is common", mark, ". It ", element("em", "can"), " hurt."))),
    ["It is common.", "It can hurt."],
  );
});

test("a table is read as its caption, and each row as pairs", () => {
  const cell = (/** @type {string} */ text) =>
    element("td", element("span.table__label", "How sure: "), element("span", text));
  const headings = element("thead", element("tr", element("th", "Treatment"), element("th", "How sure")));
  const rows = element(
    "tbody",
    element("tr", element("th", "Splint"), cell("Some studies.")),
    element("tr", element("th", "Surgery"), cell("Many studies.")),
  );
  const table = element("div.table", element("p.table__caption", "Treatments"), element("table", headings, rows));
  assert.deepEqual(spoken(table), [
    "Treatments",
    "Splint",
    "How sure: Some studies.",
    "Surgery",
    "How sure: Many studies.",
  ]);
});

test("titles of boxes, numbers and captions of photographs are read", () => {
  const warning = element("div.callout", element("p.callout__title", "Warning"), element("p", "Do not drive."));
  const number = element("li.numbers__item", element("p", element("strong", "18 of 100"), " ", "people have it."));
  const photo = element("figure", element("figcaption", "A splint.", " ", element("span.photo__credit", "By Jo Doe")));
  assert.deepEqual(spoken(element("section", warning, element("ul.numbers", number), photo)), [
    "Warning",
    "Do not drive.",
    "18 of 100 people have it.",
    "A splint.",
    "By Jo Doe",
  ]);
});
