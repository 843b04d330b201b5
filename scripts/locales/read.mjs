// Reads the messages of a language.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { lineOffset, parse, Visitor } from "@fluent/syntax";

/**
 * @typedef {object} LocaleMessage
 * @property {string} id For a term, with its hyphen: “-site”.
 * @property {string} file The name of its file, without ending: “search”.
 * @property {string} path The path of its file.
 * @property {number} line
 * @property {boolean} hasComment Whether translators learn where it stands.
 * @property {import("@fluent/syntax").Pattern} pattern
 * @property {Set<string>} variables
 * @property {Set<string>} references The ids of messages and terms in it.
 *
 * @typedef {object} Diagnostic
 * @property {string} path
 * @property {number} line
 * @property {string} text
 */

/**
 * The messages of a folder, and what cannot be read.
 * @param {string} folder
 */
export function readLocale(folder) {
  const names = readdirSync(folder).filter((name) => name.endsWith(".ftl"));
  const files = names.sort().map((name) => readMessages(join(folder, name), readFileSync(join(folder, name), "utf8")));
  return {
    messages: files.flatMap(({ messages }) => messages),
    diagnostics: files.flatMap(({ diagnostics }) => diagnostics),
  };
}

/**
 * The messages of a file.
 * @param {string} path
 * @param {string} source
 */
export function readMessages(path, source) {
  const file = path.replace(/^.*\/|\.ftl$/g, "");
  /** @type {LocaleMessage[]} */
  const messages = [];
  /** @type {Diagnostic[]} */
  const diagnostics = [];
  /** @param {import("@fluent/syntax").SyntaxNode} node */
  const lineOf = ({ span }) => lineOffset(source, span?.start ?? 0) + 1;
  for (const entry of parse(source, {}).body) {
    if (entry.type === "Junk") {
      const [{ message, span }] = entry.annotations;
      diagnostics.push({
        path,
        line: lineOffset(source, span?.start ?? 0) + 1,
        text: `This is no message: ${message}.`,
      });
    }
    if (entry.type !== "Message" && entry.type !== "Term") continue;
    const id = (entry.type === "Term" ? "-" : "") + entry.id.name;
    const line = lineOf(entry.id);
    const { value: pattern, comment } = entry;
    if (pattern) messages.push({ id, file, path, line, hasComment: comment !== null, pattern, ...namesIn(pattern) });
    else diagnostics.push({ path, line, text: `“${id}” has no text.` });
  }
  return { messages, diagnostics };
}

/**
 * What a pattern refers to.
 * @param {import("@fluent/syntax").Pattern} pattern
 */
function namesIn(pattern) {
  const finder = new NameFinder();
  finder.visit(pattern);
  const { variables, references } = finder;
  return { variables, references };
}

class NameFinder extends Visitor {
  /** @type {Set<string>} */
  variables = new Set();
  /** @type {Set<string>} */
  references = new Set();

  /**
   * @param {import("@fluent/syntax").VariableReference} reference
   * @override
   */
  visitVariableReference({ id }) {
    this.variables.add(id.name);
  }

  /**
   * @param {import("@fluent/syntax").MessageReference} reference
   * @override
   */
  visitMessageReference({ id }) {
    this.references.add(id.name);
  }

  /**
   * @param {import("@fluent/syntax").TermReference} reference
   * @override
   */
  visitTermReference(reference) {
    this.references.add(`-${reference.id.name}`);
    this.genericVisit(reference);
  }
}
