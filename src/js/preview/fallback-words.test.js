import assert from "node:assert/strict";
import { test } from "node:test";
import { partsOf } from "./fallback-words.js";

const START = "\u{f0000}";
const END = "\u{f0001}";

/**
 * The parts of these texts, the English ones in brackets.
 * @param {string[]} texts
 */
const shown = (...texts) =>
  partsOf(texts).map((parts) => parts.map(({ text, isEnglish }) => (isEnglish ? `[${text}]` : text)));

test("English words between marks are told from the others", () => {
  assert.deepEqual(shown("Guardado."), [["Guardado."]]);
  assert.deepEqual(shown(`${START}Saved.${END}`), [["[Saved.]"]]);
  assert.deepEqual(shown(`No guardado: ${START}no space${END}.`), [["No guardado: ", "[no space]", "."]]);
});

test("English words go on in the text of a link and behind it", () => {
  assert.deepEqual(shown(`${START}See `, "the article", ` first.${END} Luego`), [
    ["[See ]"],
    ["[the article]"],
    ["[ first.]", " Luego"],
  ]);
});

test("English words in English ones end with the outer ones", () => {
  assert.deepEqual(shown(`${START}Not saved: ${START}no space${END}.${END} Fin`), [
    ["[Not saved: ]", "[no space]", "[.]", " Fin"],
  ]);
});

test("a mark without its counterpart is not shown", () => {
  assert.deepEqual(shown(`Fin${END} de `, `la ${START}`), [["Fin", " de "], ["la "]]);
  assert.deepEqual(shown(`${START}${END}`, "", `${START} ${END}`), [[], [], [" "]]);
});
