// Checks the Markdown files of the project: each relative link leads to a file, each anchor to a heading,
// and each path in code, such as `src/lib.rs`, to something that exists.
// Usage: node scripts/check-links.mjs [file ...]   (without files: all that git knows or could add)
import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { dirname, join, normalize } from "node:path";

/** Folders in the project's root that are not under version control. */
const UNVERSIONED = ["dist", "node_modules", "target", ".git"];
const FENCE = /^( *)(```|~~~)[\s\S]*?^\1\2.*$/gm;
const CODE = /`+([^`\n]+)`+/g;
const LINK = /\[(?:[^\]\\]|\\.)*\]\(([^)\s]+)\)/g;

const folders = readdirSync(".").filter((name) => !UNVERSIONED.includes(name) && statSync(name).isDirectory());
/** A path from the project's root, without a placeholder in it. */
const projectPath = new RegExp(`^(?:${folders.join("|").replaceAll(".", "\\.")})/[\\w./*-]*$`);
const known = new Set(projectFiles().flatMap(withFolders));
const files = process.argv.length > 2 ? process.argv.slice(2) : projectFiles().filter((name) => name.endsWith(".md"));
const errors = files.flatMap(check);
for (const error of errors) console.log(error);
if (errors.length > 0 || files.length === 0) {
  console.log(`${errors.length} errors in ${files.length} Markdown files.`);
  process.exitCode = 1;
} else {
  console.log(`The links and paths in ${files.length} Markdown files exist.`);
}

/** The files under version control, or that could be. One that was deleted is none. */
function projectFiles() {
  const names = execFileSync("git", ["ls-files", "-z", "--cached", "--others", "--exclude-standard"]).toString();
  return names.split("\0").filter((name) => name && existsSync(name));
}

/**
 * A file, and all folders around it.
 * @param {string} name
 */
function withFolders(name) {
  const parts = name.split("/");
  return parts.map((_, index) => parts.slice(0, index + 1).join("/"));
}

/**
 * The errors of a file, each with its line.
 * @param {string} file
 */
function check(file) {
  // Blanked, not removed, so that the places stay right.
  const prose = readFileSync(file, "utf8").replace(FENCE, blank);
  const links = [...prose.replace(CODE, blank).matchAll(LINK)].map((match) => ({
    match,
    error: linkError(file, match[1]),
  }));
  const paths = [...prose.matchAll(CODE)].map((match) => ({ match, error: pathError(match[1]) }));
  return [...links, ...paths].flatMap(({ match: { index }, error }) => {
    const line = prose.slice(0, index).split("\n").length;
    return error ? [`${file}:${line}: ${error}`] : [];
  });
}

/** @param {string} text */
function blank(text) {
  return text.replace(/[^\n]/g, " ");
}

/**
 * @param {string} file
 * @param {string} target
 */
function linkError(file, target) {
  if (/^[a-z][a-z+.-]*:/i.test(target)) return "";
  const [path, anchor] = target.split("#");
  const linked = path ? normalize(join(dirname(file), path)).replace(/\/$/, "") : file;
  if (!known.has(linked)) return `The link leads to “${target}”, but there is no ${linked}.`;
  const isLost = anchor && !anchors(linked).has(anchor);
  return isLost ? `The link leads to “${target}”, but ${linked} has no such heading.` : "";
}

/** @param {string} code */
function pathError(code) {
  if (!projectPath.test(code)) return "";
  /** @type {Record<string, string>} */
  const signs = { "**": ".+", "*": "[^/]*", ".": "\\." };
  const pattern = new RegExp(`^${code.replace(/\/$/, "").replace(/\*\*|[*.]/g, (sign) => signs[sign])}$`);
  return [...known].some((name) => pattern.test(name)) ? "" : `There is no ${code}.`;
}

/**
 * The anchors that GitHub gives to the headings of a page.
 * @param {string} file
 */
function anchors(file) {
  const prose = readFileSync(file, "utf8").replace(FENCE, "");
  const counts = new Map();
  const found = new Set();
  for (const [, heading] of prose.matchAll(/^#{1,6} +(.*?) *#*$/gm)) {
    const words = heading.replace(/\[([^\]]*)\]\([^)]*\)/g, "$1").toLowerCase();
    const anchor = words.replace(/[^\p{L}\p{N}\p{M}\p{Pc} -]/gu, "").replaceAll(" ", "-");
    const count = counts.get(anchor) ?? 0;
    counts.set(anchor, count + 1);
    found.add(count > 0 ? `${anchor}-${count}` : anchor);
  }
  return found;
}
