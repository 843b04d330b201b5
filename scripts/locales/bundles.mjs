// Finds which files of messages are loaded where a script runs.
import { posix } from "node:path";

/**
 * A script that a page loads, with all that it imports.
 * @typedef {object} Bundle
 * @property {string} entry The path of its source.
 * @property {string[]} files The names of the files of messages that are loaded when it runs.
 */

const IMPORT = /^(?:(?:import|export)\b[^"]*?\bfrom|import) "(\.[^"]+)"/gm;

/**
 * For each script, the files of messages that are loaded in all bundles that it is in. A script that is in no bundle is
 * left out.
 * @param {Bundle[]} bundles
 * @param {Map<string, string>} sources The source of each script, by its path.
 */
export function loadedFiles(bundles, sources) {
  /** @type {Map<string, Set<string>>} */
  const loaded = new Map();
  for (const { entry, files } of bundles) {
    for (const path of scriptsOf(entry, sources)) {
      const before = loaded.get(path);
      loaded.set(path, new Set(files.filter((file) => !before || before.has(file))));
    }
  }
  return loaded;
}

/**
 * A script and all that it imports.
 * @param {string} entry
 * @param {Map<string, string>} sources
 */
function scriptsOf(entry, sources) {
  const found = new Set([entry]);
  for (const path of found) {
    const source = sources.get(path);
    if (source === undefined) throw new Error(`There is no script ${path}.`);
    for (const [, imported] of source.matchAll(IMPORT)) found.add(posix.join(posix.dirname(path), imported));
  }
  return found;
}
