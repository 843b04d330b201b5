import assert from "node:assert/strict";
import { test } from "node:test";
import { physicalDeclarations } from "./physical.mjs";

/** @param {string} declarations */
const found = (declarations) => physicalDeclarations(`a {\n  ${declarations}\n}`);

test("a declaration that names a side is found with its line", () => {
  assert.deepEqual(physicalDeclarations("a {\n  color: red;\n  padding-left: 1em;\n}"), [
    { line: 3, text: "padding-left: 1em;" },
  ]);
  for (const declaration of [
    "margin-right: 0;",
    "left: 1rem;",
    "border-left: 5px solid var(--color-note);",
    "border-top-left-radius: 2px;",
    "text-align: left;",
    "float: right;",
    "background: linear-gradient(to left, red, blue);",
    "transform-origin: top right;",
    "padding: 0 1em 0 calc(2 * 1em);",
    "inset: 0 auto 0 0;",
    "border-width: 0 2px 2px 0;",
    "border-radius: 2px 0;",
  ]) {
    assert.equal(found(declaration).length, 1, declaration);
  }
});

test("a declaration that is the same on both sides is right", () => {
  for (const declaration of [
    "padding-inline-start: 1em;",
    "text-align: start;",
    "margin: 0 calc(1em + 2px) 0 calc(1em + 2px);",
    "inset: auto 0 var(--height, 0px);",
    "border-radius: 2px;",
    "border-radius: 2px 2px 0 0;",
    "background: red var(--end) / 1rem;",
    "--start: left;",
    "transition: --left 1s;",
    "/* margin-left: 1px; */",
  ]) {
    assert.deepEqual(found(declaration), [], declaration);
  }
});
