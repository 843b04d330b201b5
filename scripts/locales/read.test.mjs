import assert from "node:assert/strict";
import { test } from "node:test";
import { readMessages } from "./read.mjs";

test("a message has its line, its comment and its variables", () => {
  const source = `### A file.

## A group

# Where it stands.
first = { $name }: { $count ->
        [one] { $count } page of { $site }
       *[other] { second } and { -term(case: "x") }
    }
second = Two
-term = Three
`;
  const { messages, diagnostics } = readMessages("locales/en/page-a.ftl", source);
  assert.deepEqual(diagnostics, []);
  const [first, second, term] = messages;
  assert.deepEqual([first.id, first.file, first.line, first.hasComment], ["first", "page-a", 6, true]);
  assert.deepEqual([...first.variables], ["name", "count", "site"]);
  assert.deepEqual([...first.references], ["second", "-term"]);
  assert.deepEqual([second.id, second.line, second.hasComment], ["second", 10, false]);
  assert.deepEqual([term.id, term.line], ["-term", 11]);
});

test("what cannot be read is reported with its line", () => {
  const { messages, diagnostics } = readMessages(
    "a.ftl",
    'a = A\nb = { "open\nc = { $count -> }\nd =\n    .title = D\n',
  );
  assert.deepEqual(
    messages.map(({ id }) => id),
    ["a"],
  );
  assert.deepEqual(
    diagnostics.map(({ line, text }) => `${line} ${text.replace(/:.*/, "")}`),
    ["2 This is no message", "3 This is no message", "4 “d” has no text."],
  );
});
