// The English messages, of all files that browsers get.
import { fileURLToPath } from "node:url";
import { compile } from "../../../scripts/locales/compile.mjs";
import { readLocale } from "../../../scripts/locales/read.mjs";
import { format } from "../messages/format.js";

const read = readLocale(fileURLToPath(new URL("../../../locales/en", import.meta.url)));
const sent = read.messages.filter(({ file }) => !file.startsWith("page-"));
const messages = new Map(sent.map(({ id, pattern }) => [id, compile(pattern)]));

/** @type {SiteMessages} */
export const siteMessages = {
  text(id, variables = {}) {
    const pattern = messages.get(id);
    if (pattern === undefined) throw new Error(`There is no message “${id}”.`);
    return format(pattern, strict(id, variables), "en");
  },
  formatPairs() {
    throw new Error("There is no client.");
  },
  async add() {},
  async load() {},
};

/**
 * Variables without which a message cannot be formatted.
 * @param {string} id
 * @param {Record<string, string | number>} variables
 */
function strict(id, variables) {
  return new Proxy(variables, {
    get(target, name) {
      const value = Reflect.get(target, name);
      if (value === undefined) throw new Error(`The message “${id}” has no value for “${String(name)}”.`);
      return value;
    },
  });
}
