/** Stands for the first value with nodes while the message is a text. These characters are for private use, so no text
    has them. */
const FIRST_MARK = 0xe000;

/**
 * A message in which nodes stand, such as a link: its texts and nodes, in the order of the sentence in the language of the
 * page. A value that is a list has the nodes for a variable.
 * @template T
 * @param {string} id
 * @param {Record<string, string | number | T[]>} values
 * @returns {(string | T)[]}
 */
export function messageNodes(id, values) {
  /** @type {T[][]} */
  const marked = [];
  /** @type {import("./format.js").Variables} */
  const variables = {};
  for (const [name, value] of Object.entries(values)) {
    variables[name] = Array.isArray(value) ? String.fromCharCode(FIRST_MARK + marked.push(value) - 1) : value;
  }
  const parts = window.siteMessages.text(id, variables).split(/([\ue000-\uf8ff])/);
  return parts.filter(Boolean).flatMap((part) => marked[part.charCodeAt(0) - FIRST_MARK] ?? part);
}
