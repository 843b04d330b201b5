import assert from "node:assert/strict";
import { test } from "node:test";
import { findBelow, findEntry } from "./lookup.js";

const entries = ["G24.3", "G43", "G43.1", "G43.009", "T36.0X1A"].map((code) => ({ code, href: `../${code}/` }));
/** @param {string} code */
const find = (code) => findEntry(entries, "icd-10-cm", code)?.code;

test("a code finds its own entry, with or without its dot and in any case", () => {
  for (const code of ["G24.3", "G243", "g24.3", " g243 "]) assert.equal(find(code), "G24.3", code);
});

test("a code without an entry finds that of the nearest code above it", () => {
  assert.equal(find("G43.109"), "G43.1");
  assert.equal(find("G43.00"), "G43");
  assert.equal(find("G43.0091"), "G43.009");
  assert.equal(find("T36.0X1A"), "T36.0X1A");
});

test("a code finds no entry of a code below it or beside it", () => {
  for (const code of ["G24", "G24.9", "G44.009", "T36.0X1D", "A00"]) assert.equal(find(code), undefined, code);
});

test("codes of SNOMED CT have none above or below them", () => {
  const concepts = [{ code: "37796009", href: "../migraine/" }];
  assert.equal(findEntry(concepts, "snomed-ct", "37796009"), concepts[0]);
  assert.equal(findEntry(concepts, "snomed-ct", "377960091"), undefined);
  assert.deepEqual(findBelow(concepts, "snomed-ct", "377960"), []);
});

test("the codes below a code are those that begin with it", () => {
  const below = findBelow(entries, "icd-10-cm", "g24").map(({ code }) => code);
  assert.deepEqual(below, ["G24.3"]);
  assert.deepEqual(findBelow(entries, "icd-10-cm", "A00"), []);
});
