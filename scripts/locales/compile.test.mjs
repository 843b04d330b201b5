import assert from "node:assert/strict";
import { test } from "node:test";
import { compile } from "./compile.mjs";
import { readMessages } from "./read.mjs";

/**
 * The compiled form of a text.
 * @param {string} text
 */
function compiled(text) {
  const { messages, diagnostics } = readMessages("locales/en/a.ftl", `a = ${text}\n`);
  assert.deepEqual(diagnostics, []);
  return compile(messages[0].pattern);
}

test("a message without forms is one text", () => {
  assert.equal(compiled('Look for { $name } in { "[" }your] downloads.'), "Look for {name} in [your] downloads.");
  assert.equal(compiled('{ "" }'), "");
});

test("a message with forms is a list of texts and choices", () => {
  const text = `You have { $count ->
        [0] no comments
        [one] { $count } comment
       *[other] { $count } comments
    }.`;
  const choice = { by: "count", 0: "no comments", one: "{count} comment", other: "{count} comments" };
  assert.deepEqual(compiled(text), ["You have ", choice, "."]);
});

test("the default form of a choice is for everything else, and a form may have a choice", () => {
  const text = `{ $kind ->
       *[page] { $count ->
            [one] a page
           *[other] pages
        }
        [site] a site
    }`;
  const inner = [{ by: "count", one: "a page", other: "pages" }];
  assert.deepEqual(compiled(text), [{ by: "kind", other: inner, site: "a site" }]);
});

test("what browsers cannot format is an error", () => {
  for (const text of ["{ other }", "{ -site }", "{ NUMBER($count) }"]) {
    assert.throws(() => compiled(text), /only texts, variables and the choice/, text);
  }
});
