// Makes the form of messages that browsers format, as src/builder/locales/compiled.rs does.

/** @typedef {import("../../src/js/messages/format.js").Pattern} Pattern */
/** @typedef {Exclude<import("../../src/js/messages/format.js").Part, string>} Choice */

const NOT_SUPPORTED =
  "is sent to the browser, so it can have only texts, variables and the choice by a variable. Write it without functions, terms and other messages.";

/**
 * The form for browsers. The message of an error follows the name of the message in a sentence.
 * @param {import("@fluent/syntax").Pattern} pattern
 * @returns {Pattern}
 */
export function compile({ elements }) {
  /** @type {(string | Choice)[]} */
  const parts = [];
  for (const part of elements.map(compileElement)) {
    const last = parts.at(-1);
    if (typeof part === "string" && typeof last === "string") parts[parts.length - 1] = last + part;
    else parts.push(part);
  }
  if (parts.length === 0) return "";
  return parts.length === 1 && typeof parts[0] === "string" ? parts[0] : parts;
}

/** @param {import("@fluent/syntax").PatternElement} element */
function compileElement(element) {
  if (element.type === "TextElement") {
    if (/[{}]/.test(element.value)) throw new Error("is sent to the browser, so it cannot have braces in its text.");
    return element.value;
  }
  const { expression } = element;
  if (expression.type === "VariableReference") return `{${expression.id.name}}`;
  if (expression.type === "StringLiteral") return expression.parse().value;
  if (expression.type === "SelectExpression") return compileChoice(expression);
  throw new Error(NOT_SUPPORTED);
}

/** @param {import("@fluent/syntax").SelectExpression} expression */
function compileChoice({ selector, variants }) {
  if (selector.type !== "VariableReference") throw new Error(NOT_SUPPORTED);
  /** @type {Choice} */
  const choice = { by: selector.id.name, other: "" };
  for (const { key, value, default: isDefault } of variants) {
    const name = key.type === "Identifier" ? key.name : key.value;
    choice[isDefault ? "other" : name] = compile(value);
  }
  return choice;
}
