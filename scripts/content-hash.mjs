// Hashes of files.
import { createHash } from "node:crypto";

/**
 * A name that holds a hash of the content, so that different files never have the same name. src/builder/paths.rs makes
 * names in the same form.
 * @param {string} stem
 * @param {string | Buffer} content
 * @param {string} ending
 */
export function hashedName(stem, content, ending) {
  return `${stem}-${createHash("sha256").update(content).digest("hex").slice(0, 16)}${ending}`;
}

/**
 * The hash by which a browser recognizes a file, or an inline script or style.
 * @param {string | Buffer} content
 */
export function integrityOf(content) {
  return `sha256-${createHash("sha256").update(content).digest("base64")}`;
}
