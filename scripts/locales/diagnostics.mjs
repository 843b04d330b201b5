// Compares the messages of the source language with their uses.
import { compile } from "./compile.mjs";

/**
 * @typedef {import("./read.mjs").LocaleMessage} LocaleMessage
 * @typedef {import("./read.mjs").Diagnostic} Diagnostic
 * @typedef {import("./uses.mjs").Use} Use
 */

/** The files whose messages the builder alone formats begin with this. */
const STATIC = "page-";

/**
 * What is wrong with the messages themselves: with their ids and comments, or because nothing uses them.
 * @param {LocaleMessage[]} messages
 * @param {Use[]} uses
 * @returns {Diagnostic[]}
 */
export function diagnosticsOfMessages(messages, uses) {
  const used = new Set([...uses.map(({ id }) => id), ...messages.flatMap(({ references }) => [...references])]);
  /** @type {Map<string, LocaleMessage>} */
  const first = new Map();
  return messages.flatMap((message) => {
    const { id, path, line, hasComment } = message;
    const other = first.get(id);
    if (!other) first.set(id, message);
    const texts = [];
    if (other) texts.push(`“${id}” is in ${other.path}:${other.line} too. Keep one of them.`);
    if (!hasComment)
      texts.push(`“${id}” has no comment. Tell translators where it stands, and what its variables are.`);
    if (!used.has(id)) texts.push(`Nothing uses “${id}”. Delete it.`);
    return texts.map((text) => ({ path, line, text }));
  });
}

/**
 * What the browser cannot format in the messages that it gets.
 * @param {LocaleMessage[]} messages
 * @returns {Diagnostic[]}
 */
export function diagnosticsOfForms(messages) {
  return messages.flatMap(({ id, file, path, line, pattern }) => {
    try {
      if (!file.startsWith(STATIC)) compile(pattern);
      return [];
    } catch (error) {
      return [{ path, line, text: `“${id}” ${/** @type {Error} */ (error).message}` }];
    }
  });
}

/**
 * What is wrong with the uses.
 * @param {LocaleMessage[]} messages
 * @param {Use[]} uses
 * @param {Map<string, Set<string>>} loaded For each script, the files of messages that are loaded where it runs.
 * @returns {Diagnostic[]}
 */
export function diagnosticsOfUses(messages, uses, loaded) {
  const byId = new Map(messages.map((message) => [message.id, message]));
  return uses.flatMap(({ id, path, line, variables }) => {
    const message = byId.get(id);
    const texts = message
      ? [...differences(id, variablesOf(message, byId), variables), ...notLoaded(message, path, loaded)]
      : [`There is no message “${id}” in locales/en/.`];
    return texts.map((text) => ({ path, line, text }));
  });
}

/**
 * The variables of a message and of those that it refers to. A term gets its variables from the message.
 * @param {LocaleMessage} message
 * @param {Map<string, LocaleMessage>} byId
 */
function variablesOf(message, byId) {
  const variables = new Set(message.variables);
  const seen = new Set([message]);
  for (const { references } of seen) {
    for (const id of references) {
      const other = byId.get(id);
      if (!other || id.startsWith("-")) continue;
      seen.add(other);
      for (const name of other.variables) variables.add(name);
    }
  }
  return variables;
}

/**
 * @param {string} id
 * @param {Set<string>} needed
 * @param {Set<string>} given
 */
function differences(id, needed, given) {
  const missing = [...needed].filter((name) => !given.has(name));
  const unknown = [...given].filter((name) => !needed.has(name));
  return [
    ...missing.map((name) => `The message “${id}” needs a value for $${name}.`),
    ...unknown.map((name) => `The message “${id}” has no variable $${name}.`),
  ];
}

/**
 * @param {LocaleMessage} message
 * @param {string} path
 * @param {Map<string, Set<string>>} loaded
 */
function notLoaded({ id, file }, path, loaded) {
  if (!path.endsWith(".js") || loaded.get(path)?.has(file)) return [];
  return [`The message “${id}” is in ${file}.ftl, which is not always loaded when this script runs.`];
}
