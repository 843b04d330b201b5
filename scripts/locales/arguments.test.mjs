import assert from "node:assert/strict";
import { test } from "node:test";
import { argumentsAt } from "./arguments.mjs";

/**
 * The texts of the arguments of the first call.
 * @param {string} source
 * @param {boolean} [isRust]
 */
const split = (source, isRust = false) => argumentsAt(source, source.indexOf("("), isRust)?.map(({ text }) => text);

test("arguments are split at the commas of their own call", () => {
  assert.deepEqual(split("f(a, [b, c], g(d, { e, f }), )"), ["a", "[b, c]", "g(d, { e, f })"]);
  assert.deepEqual(split("f()"), []);
  assert.equal(split("f(a, (b)"), undefined);
});

test("brackets and commas in texts and comments mean nothing", () => {
  assert.deepEqual(split('f("a, (\\"", \'b,)\', `c,)`)'), ['"a, (\\""', "'b,)'", "`c,)`"]);
  assert.deepEqual(split("f(a, // not (this,\n  b, /* or ) this */ c)"), ["a", "b", "c"]);
});

test("in Rust, a quotation mark may begin a letter or a lifetime", () => {
  assert.deepEqual(split("f('(', '\\'', '\\u{28}', &'a str, r#\"a, \"(b\"#)", true), [
    "'('",
    "'\\''",
    "'\\u{28}'",
    "&'a str",
    'r#"a, "(b"#',
  ]);
});

test("an argument has its position", () => {
  const source = "f(a,\n  // more\n  b)";
  const [, b] = argumentsAt(source, 1, false) ?? [];
  assert.equal(source.slice(b.start), "b)");
});
