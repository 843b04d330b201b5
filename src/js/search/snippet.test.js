import assert from "node:assert/strict";
import { test } from "node:test";
import { marked, snippet } from "./snippet.js";

/** @param {import("./snippet.js").Part[]} parts */
const shown = (parts) => parts.map(({ text, isMarked }) => (isMarked ? `[${text}]` : text)).join("");
/** @param {...string} typed */
const marks = (...typed) => ({ typed, found: new Set(/** @type {string[]} */ ([])) });

test("the words of the search are marked, in each of their forms", () => {
  assert.equal(shown(marked("Tremors, and a tremor.", marks("tremor"), {})), "[Tremors], and a [tremor].");
  assert.equal(shown(marked("Ménière’s disease", marks("meniere"), {})), "[Ménière’s] disease");
  assert.equal(shown(marked("It is treated.", marks("treatment"), {})), "It is [treated].");
  assert.equal(shown(marked("Distonia", { typed: ["dystonia"], found: new Set(["distonia"]) }, {})), "[Distonia]");
  assert.equal(shown(marked("<b> & none", marks("tremor"), {})), "<b> & none");
});

test("a short text is shown whole", () => {
  assert.equal(shown(snippet("It helps the muscles.", marks("muscles"), {})), "It helps the [muscles].");
});

test("of a long text, the part with the most words of the search is shown", () => {
  const text = `${"The brain is large. ".repeat(20)}Wires in the brain send deep pulses. ${"More words follow. ".repeat(20)}`;
  const found = shown(snippet(text, marks("deep", "brain"), {}));
  assert.match(found, /^… Wires in the \[brain\] send \[deep\] pulses\. /);
  assert.match(found, / …$/);
  assert.ok(found.length < 200, found);
});

test("a snippet is a part of its text, whatever is searched for", () => {
  const text = Array.from({ length: 300 }, (_, number) => `word${number % 37}${number % 5 ? "" : "."}`).join(" ");
  for (let number = 0; number < 37; number += 1) {
    const parts = snippet(text, marks(`word${number}`, `word${(number * 7) % 37}`), {});
    const joined = parts.map(({ text }) => text).join("");
    assert.ok(text.includes(joined.replace(/^… | …$/g, "")), joined);
    assert.ok(
      parts.some(({ isMarked }) => isMarked),
      joined,
    );
  }
});
