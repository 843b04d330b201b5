// Finds words for readers that are written into a script instead of a message.
import { parse } from "acorn";

/**
 * @typedef {import("acorn").AnyNode} Node
 * @typedef {import("./read.mjs").Diagnostic} Diagnostic
 */

/** What stands for an expression in a template, which may be a word. */
const EXPRESSION = "…";
const WORD = /\p{L}{2,}/u;
/** Two words, as in a sentence. One may be an expression. */
const WORDS = /(?:\p{L}{2,}|…)[\p{Po}\p{Pf}]*\s+\p{Pi}*(?:\p{L}{2,}|…)/u;
/** A label, such as “Search”. */
const LABEL = /^\p{Lu}\p{Ll}+[.:?!]?$/u;
/** A word before or after something else. */
const BETWEEN_WORDS = /^\s+\p{L}+\s*$|^\s*\p{L}{2,}\s+$/u;
/** A mark between two names. It is another one in other languages. */
const COMMA = /^[,;]\s/;
const TAG = /<[^<>]*(?:>|$)/g;

/** Methods and functions whose arguments are selectors. */
const SELECTING = /^(?:closest|matches|query|queryAll|querySelector|querySelectorAll)$/;
/** Functions whose first argument is the id of a message. */
const MESSAGES = /^(?:message|messageNodes)$/;

/**
 * The words for readers in a script.
 * @param {string} path
 * @param {string} source
 * @param {string[]} exceptions The beginnings of texts that are not for readers, or the same in all languages.
 * @returns {Diagnostic[]}
 */
export function diagnosticsOfLiterals(path, source, exceptions) {
  /** @type {Diagnostic[]} */
  const diagnostics = [];
  const unused = new Set(exceptions);
  /**
   * @param {Node} node
   * @param {Node | undefined} parent
   */
  const visit = (node, parent) => {
    const text = textOf(node);
    if (text !== undefined && isForReaders(text) && !isInternal(node, parent)) {
      const exception = exceptions.find((it) => text.startsWith(it));
      if (exception) unused.delete(exception);
      else diagnostics.push({ path, line: node.loc?.start.line ?? 0, text: advice(text) });
    }
    if (!isForDevelopers(node)) for (const child of childrenOf(node)) visit(child, node);
  };
  visit(parse(source, { ecmaVersion: "latest", sourceType: "module", locations: true }), undefined);
  const stale = [...unused].map((text) => ({
    path,
    line: 1,
    text: `The exception “${text}” is not needed. Delete it.`,
  }));
  return [...diagnostics, ...stale];
}

/** @param {string} text */
const advice = (text) => `“${text.trim()}” looks like words for readers. Write a message.`;

/**
 * The text of a literal or a template.
 * @param {Node} node
 */
function textOf(node) {
  if (node.type === "Literal" && typeof node.value === "string") return node.value;
  if (node.type === "TemplateLiteral") return node.quasis.map(({ value }) => value.cooked ?? "").join(EXPRESSION);
}

/** @param {string} literal */
function isForReaders(literal) {
  const text = literal.replace(TAG, "");
  return WORD.test(text) ? [WORDS, LABEL, BETWEEN_WORDS].some((it) => it.test(text)) : COMMA.test(text);
}

/**
 * Whether the page never shows a text here: it is the name of a module, compared, a selector, or the id of a message.
 * @param {Node} literal
 * @param {Node | undefined} parent
 */
function isInternal(literal, parent) {
  if (parent?.type === "BinaryExpression") return /^[!=]==$/.test(parent.operator);
  if (parent?.type === "CallExpression") {
    const name = calledName(parent);
    return SELECTING.test(name) || (MESSAGES.test(name) && parent.arguments[0] === literal);
  }
  return parent !== undefined && "source" in parent && parent.source === literal;
}

/**
 * Whether all texts in a node are for those who read the console.
 * @param {Node} node
 */
function isForDevelopers(node) {
  if (node.type === "NewExpression") return node.callee.type === "Identifier" && node.callee.name === "Error";
  if (node.type !== "CallExpression" || node.callee.type !== "MemberExpression") return false;
  return node.callee.object.type === "Identifier" && node.callee.object.name === "console";
}

/** @param {import("acorn").CallExpression} call */
function calledName({ callee }) {
  const name = callee.type === "MemberExpression" ? callee.property : callee;
  return name.type === "Identifier" ? name.name : "";
}

/**
 * @param {Node} node
 * @returns {Node[]}
 */
function childrenOf(node) {
  const values = Object.values(node).flat();
  return values.filter((value) => typeof value?.type === "string");
}
