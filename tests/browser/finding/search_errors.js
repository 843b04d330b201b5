import { fetchedFiles } from "../harness/dom.js";

/**
 * True once a file with this in its name has arrived, null before.
 * @param {string} part
 */
export function hasArrived(part) {
  return fetchedFiles().some(({ name, responseEnd }) => name.includes(part) && responseEnd > 0) || null;
}
