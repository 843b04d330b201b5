// Finds the messages for readers in source code: the texts in quotes that have at least one whole sentence.

/** Comments, which are skipped, and texts in quotes, of JavaScript and Rust. */
const TOKEN = /\/\/[^\n]*|\/\*[\s\S]*?\*\/|"((?:[^"\\]|\\[\s\S])*)"|`((?:[^`\\]|\\[\s\S])*)`/g;
/** What a program puts into a message: `${count}` in JavaScript, `{count}` in Rust. */
const PLACEHOLDER = /\$?\{[^{}]*\}/g;
/** A capital letter, at least one space, and the end of a sentence. */
const SENTENCE = /^[“‘(]?\p{Lu}[^<>=;]* [^<>=;]*[.?!][”’)]?$/u;

/**
 * Whether a text has at least one whole sentence.
 * @param {string} text
 */
export function isSentence(text) {
  return SENTENCE.test(text);
}

/**
 * The messages in a source file, each with its line.
 * @param {string} source
 * @returns {{ text: string, line: number }[]}
 */
export function messagesIn(source) {
  const messages = [];
  for (const { 0: token, 1: quoted, 2: template, index } of source.matchAll(TOKEN)) {
    if (token.startsWith("/")) continue;
    const text = plain(quoted ?? template ?? "");
    if (isSentence(text)) messages.push({ text, line: source.slice(0, index).split("\n").length });
  }
  return messages;
}

/**
 * A text as the reader sees it. A placeholder counts as one word.
 * @param {string} literal
 */
function plain(literal) {
  return literal
    .replace(/\\\n\s*/g, "")
    .replace(/\\"/g, '"')
    .replace(PLACEHOLDER, "X")
    .trim();
}
