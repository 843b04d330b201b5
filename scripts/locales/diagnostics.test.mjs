import assert from "node:assert/strict";
import { test } from "node:test";
import { diagnosticsOfForms, diagnosticsOfMessages, diagnosticsOfUses } from "./diagnostics.mjs";
import { readMessages } from "./read.mjs";
import { usesIn } from "./uses.mjs";

const { messages } = readMessages(
  "locales/en/search.ftl",
  `# A link.
search-found = Found for { $text }: { $count }
# In the message above.
search-list = { search-more } { $list }
# More.
search-more = More of { -site } than { $count }
# A name.
-site = The site
`,
);

/**
 * What is wrong with the uses in a source, each after its line.
 * @param {string} path
 * @param {string} source
 */
function wrong(path, source) {
  const loaded = new Map([
    ["src/js/search/search.js", new Set(["scripts", "search"])],
    ["src/js/search/field.js", new Set(["scripts"])],
  ]);
  const { uses } = usesIn(path, source);
  return diagnosticsOfUses(messages, uses, loaded).map(({ line, text }) => `${line} ${text}`);
}

test("a use without message, and values that do not fit, are reported", () => {
  const source =
    'text!("search-found", text = a, count = 1);\ntext!("search-fuond");\ntext!("search-found", texts = a)';
  assert.deepEqual(wrong("src/pages/a.rs", source), [
    "2 There is no message “search-fuond” in locales/en/.",
    "3 The message “search-found” needs a value for $text.",
    "3 The message “search-found” needs a value for $count.",
    "3 The message “search-found” has no variable $texts.",
  ]);
});

test("a message needs the values for the messages in it", () => {
  assert.deepEqual(wrong("src/pages/a.rs", 'text!("search-list", list = a, count = 1)'), []);
  assert.deepEqual(wrong("src/pages/a.rs", 'text!("search-list", list = a)'), [
    "1 The message “search-list” needs a value for $count.",
  ]);
});

test("a script that runs without the file of a message must not use it", () => {
  const use = 'message("search-found", { text, count });';
  assert.deepEqual(wrong("src/js/search/search.js", use), []);
  for (const path of ["src/js/search/field.js", "src/js/offline/service-worker.js"]) {
    assert.deepEqual(wrong(path, use), [
      "1 The message “search-found” is in search.ftl, which is not always loaded when this script runs.",
    ]);
  }
});

test("a message that is used nowhere, has no comment or is there twice is reported", () => {
  const twice = readMessages("locales/en/page-home.ftl", "search-found = Found\n");
  const { uses } = usesIn("a.rs", 'text!("search-found")');
  const diagnostics = diagnosticsOfMessages([...messages, ...twice.messages], uses);
  assert.deepEqual(
    diagnostics.map(({ path, line, text }) => `${path}:${line}: ${text}`),
    [
      "locales/en/search.ftl:4: Nothing uses “search-list”. Delete it.",
      "locales/en/page-home.ftl:1: “search-found” is in locales/en/search.ftl:2 too. Keep one of them.",
      "locales/en/page-home.ftl:1: “search-found” has no comment. Tell translators where it stands, and what its variables are.",
    ],
  );
});

test("only the builder can format references", () => {
  const diagnostics = diagnosticsOfForms(messages).map(({ line, text }) => `${line} ${text.replace(/,.*/, "")}`);
  assert.deepEqual(diagnostics, ["4 “search-list” is sent to the browser", "6 “search-more” is sent to the browser"]);
  assert.deepEqual(diagnosticsOfForms(readMessages("page-a.ftl", "a = { b }\n").messages), []);
});
