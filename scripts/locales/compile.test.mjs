import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { compile } from "./compile.mjs";
import { readMessages } from "./read.mjs";

/**
 * A file of cases, which tests/native/locales.rs reads too: the builder must make the same of it.
 * @param {string} name
 */
const readCases = (name) => readFileSync(new URL(`../../tests/fixtures/messages/${name}`, import.meta.url), "utf8");

/**
 * The messages of a file of cases.
 * @param {string} name
 */
function casesIn(name) {
  const { messages, diagnostics } = readMessages(name, readCases(name));
  assert.deepEqual(diagnostics, []);
  assert.ok(messages.length > 0);
  return messages;
}

test("browsers get the same form as from the builder", () => {
  const compiled = casesIn("compiled.ftl").map(({ id, pattern }) => [id, compile(pattern)]);
  assert.deepEqual(Object.fromEntries(compiled), JSON.parse(readCases("compiled.json")));
});

test("what browsers cannot format is an error, as in the builder", () => {
  for (const { id, pattern } of casesIn("refused.ftl")) {
    assert.throws(() => compile(pattern), /only texts, variables and the choice/, id);
  }
});
