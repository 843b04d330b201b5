import assert from "node:assert/strict";
import { test } from "node:test";
import { countsIn, sentenceOf } from "./counts.js";

test("errors and warnings are counted apart, in words", () => {
  const findings = ["error", "warning", "warning"].map((severity) => ({ severity }));
  assert.equal(sentenceOf(countsIn(findings)), "1 error, 2 warnings");
  assert.equal(sentenceOf(countsIn(findings.slice(0, 2))), "1 error, 1 warning");
  assert.equal(sentenceOf({ errors: 2, warnings: 0 }), "2 errors");
  assert.equal(sentenceOf(countsIn([])), "no errors or warnings");
});
