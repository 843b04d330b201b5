// Reads the messages that the page has, and loads others. The page's scripts and the client share them.
import { dataset } from "../dom/page.js";
import { format } from "./format.js";

/** @type {{ language: string, messages: Record<string, import("./format.js").Pattern>, files: Record<string, [file: string, integrity: string]> }} */
const { language, messages, files } = JSON.parse(document.getElementById("site--messages")?.textContent ?? "{}");
/** @type {Map<string, Promise<void>>} */
const loads = new Map();

/**
 * @param {string} id
 * @param {import("./format.js").Variables} [variables]
 */
function text(id, variables = {}) {
  if (!Object.hasOwn(messages, id)) {
    console.error(`There is no message “${id}”.`);
    return id;
  }
  return format(messages[id], variables, language);
}

window.siteMessages = {
  text,
  // The client passes the names of variables, each before its value.
  formatPairs(id, pairs) {
    /** @type {import("./format.js").Variables} */
    const variables = {};
    for (let index = 0; index < pairs.length; index += 2) variables[pairs[index]] = pairs[index + 1];
    return text(id, variables);
  },
  async add(response) {
    if (!response.ok) throw new Error(`${response.url}: ${response.status}`);
    Object.assign(messages, await response.json());
  },
  load(name) {
    const [file, integrity] = files[name];
    const load = loads.get(name) ?? fetch(dataset.root + file, { integrity }).then(this.add);
    loads.set(name, load);
    // After a failure, the next call tries again.
    load.catch(() => loads.delete(name));
    return load;
  },
};
