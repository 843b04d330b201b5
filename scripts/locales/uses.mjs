// Finds where source code uses messages.
import { argumentsAt } from "./arguments.mjs";

/**
 * @typedef {import("./arguments.mjs").Part} Part
 * @typedef {import("./read.mjs").Diagnostic} Diagnostic
 *
 * @typedef {object} Use
 * @property {string} id
 * @property {string} path
 * @property {number} line
 * @property {Set<string>} variables The names of the values that the message gets.
 */

/** A call of a function that takes an id: no method, but perhaps after the dots of `...messageNodes()`. */
const JAVASCRIPT_CALL = /(?<!(?:^|[^.])\.|[\w$]|function )(?:message|messageNodes)\(/g;
const RUST_CALL = /(?<!\w)(?:message|text)!\s*[([{]/g;
/** A call that puts views into a message. */
const VIEW_CALL = /(?<!\w|fn )message_view\(/g;

/**
 * The uses of messages in a source file, and those that cannot be read.
 * @param {string} path
 * @param {string} source
 */
export function usesIn(path, source) {
  const finder = new UseFinder(path, source);
  if (finder.isRust) finder.findInRust();
  else finder.findInJavaScript();
  return { uses: finder.uses.map(({ use }) => use), diagnostics: finder.diagnostics };
}

class UseFinder {
  /** @type {{ use: Use, position: number }[]} */
  uses = [];
  /** @type {Diagnostic[]} */
  diagnostics = [];

  /**
   * @param {string} path
   * @param {string} source
   */
  constructor(path, source) {
    this.path = path;
    this.source = source;
    this.isRust = path.endsWith(".rs");
  }

  findInJavaScript() {
    this.#eachCall(JAVASCRIPT_CALL, ([id, values, ...others], position) => {
      const names = values ? this.#keysOf(values) : [];
      if (!names || others.length > 0) this.#report(position, "Write the values as an object with names.");
      else this.#add(id, names, position);
    });
  }

  findInRust() {
    this.#eachCall(RUST_CALL, ([id, ...values], position) => {
      // In the definition of a macro, which has no id of its own.
      if (id?.text.startsWith("$")) return;
      // A value may have commas, as in `of::<A, B>()`.
      const names = values.flatMap(({ text }) => text.match(/^(\w+)\s*=(?!=)/)?.[1] ?? []);
      this.#add(id, names, position);
    });
    this.#eachCall(VIEW_CALL, ([message, views], position) => this.#addViews(message, views, position));
  }

  /**
   * Adds the names of views to the messages in which they stand.
   * @param {Part | undefined} message
   * @param {Part | undefined} views
   * @param {number} position
   */
  #addViews(message, views, position) {
    const list = views?.text.startsWith("[") ? argumentsAt(this.source, views.start, this.isRust) : undefined;
    const names = list?.map(({ text }) => text.match(/^\(\s*"(\w+)"/)?.[1]);
    if (!message || !names?.every((name) => name !== undefined)) {
      return this.#report(position, 'Write the views as a list: [("name", view)].');
    }
    const end = message.start + message.text.length;
    const inIt = this.uses.filter((it) => it.position >= message.start && it.position < end);
    if (inIt.length === 0) this.#report(position, "Write message!(…) as the first argument of message_view.");
    for (const { use } of inIt) for (const name of names) use.variables.add(name);
  }

  /**
   * @param {RegExp} pattern
   * @param {(parts: Part[], position: number) => void} add
   */
  #eachCall(pattern, add) {
    for (const { 0: call, index } of this.source.matchAll(pattern)) {
      if (this.#isComment(index)) continue;
      const parts = argumentsAt(this.source, index + call.length - 1, this.isRust);
      if (parts) add(parts, index);
      else this.#report(index, "This cannot be read: a bracket is not closed.");
    }
  }

  /**
   * @param {Part | undefined} id
   * @param {string[]} names
   * @param {number} position
   */
  #add(id, names, position) {
    const [, literal] = id?.text.match(/^"([^"]*)"$/) ?? [];
    if (literal === undefined) return this.#report(position, "Write the id of the message in quotation marks.");
    const use = { id: literal, path: this.path, line: this.#lineAt(position), variables: new Set(names) };
    this.uses.push({ use, position });
  }

  /**
   * The keys of an object; nothing if some have no name here.
   * @param {Part} part
   */
  #keysOf({ text, start }) {
    if (!text.startsWith("{")) return undefined;
    const entries = argumentsAt(this.source, start, this.isRust) ?? [];
    const keys = entries.flatMap((entry) => entry.text.match(/^(\w+)\s*(?::|$)/)?.[1] ?? []);
    return keys.length === entries.length ? keys : undefined;
  }

  /** Whether a comment is at this position: it begins the line. @param {number} position */
  #isComment(position) {
    const line = this.source.slice(this.source.lastIndexOf("\n", position) + 1, position);
    return /^\s*(?:\/\/|\/?\*)/.test(line);
  }

  /** @param {number} position */
  #lineAt(position) {
    return this.source.slice(0, position).split("\n").length;
  }

  /**
   * @param {number} position
   * @param {string} text
   */
  #report(position, text) {
    this.diagnostics.push({ path: this.path, line: this.#lineAt(position), text });
  }
}
