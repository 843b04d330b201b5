import assert from "node:assert/strict";
import { test } from "node:test";
import { usesIn } from "./uses.mjs";

/**
 * The uses in a source as “line id: variables”, and then the lines of diagnostics.
 * @param {string} path
 * @param {string} source
 */
function found(path, source) {
  const { uses, diagnostics } = usesIn(path, source);
  return [
    ...uses.map(({ id, line, variables }) => `${line} ${id}: ${[...variables].join(" ")}`),
    ...diagnostics.map(({ line, text }) => `${line} ${text}`),
  ];
}

test("a script uses messages with values, and with nodes", () => {
  const source = `
const a = message("a-b");
item.append(...messageNodes("c", { names: nodes(x, y), count }));
say(
  message("d", {
    // How many.
    count: list.length,
    text,
  }),
);`;
  assert.deepEqual(found("a.js", source), ["2 a-b: ", "3 c: names count", "5 d: count text"]);
});

test("neither methods, definitions nor comments are uses", () => {
  const source = `
// message("a")
/** \`message("b")\`
 * message("c") */
export function messageNodes(id, values) {
  listener.message("d");
}`;
  assert.deepEqual(found("a.js", source), []);
});

test("a script names ids and values where they are used", () => {
  const source = `
message(isOne ? "a" : "b");
message("c", values);
message("d", { ...values });`;
  assert.deepEqual(found("a.js", source), [
    "2 Write the id of the message in quotation marks.",
    "3 Write the values as an object with names.",
    "4 Write the values as an object with names.",
  ]);
});

test("Rust uses messages by two macros, one perhaps in the other", () => {
  const source = `
/// text!("in-a-comment", count = 1)
let a = text!("a", count = list.len(), name = f::<A, B>(x == y));
let b = $crate::message!(
    "b",
    error = message!("c", file = "d, e = f"),
);
$crate::message!($($message)*)`;
  assert.deepEqual(found("a.rs", source), ["3 a: count name", "4 b: error", "6 c: file"]);
});

test("views in a message have names", () => {
  const source = `
pub fn message_view<const N: usize>(message: &Message) {}
message_view(&message!("a", day = d), [("link", view! { <a>"x, y"</a> }.into_any()), ("date", f(1, 2))])
message_view(&if x { message!("b") } else { message!("c", day = d) }, [("link", link)])
message_view(&other, [("link", link)])
message_view(&message!("d"), views)`;
  assert.deepEqual(found("a.rs", source), [
    "3 a: day link date",
    "4 b: link",
    "4 c: day link",
    "6 d: ",
    "5 Write message!(…) as the first argument of message_view.",
    '6 Write the views as a list: [("name", view)].',
  ]);
});
