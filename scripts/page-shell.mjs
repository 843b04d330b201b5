// Makes the page shells from Trunk's output for public/index.html: page.html, and article.html for pages with the
// client. Bundles the scripts of src/js into them, and writes the scripts that are files of their own.
// Usage: node scripts/page-shell.mjs <folder with Trunk's output, and the client> <folder for the shells> [--minify]
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { buildSync, formatMessagesSync, transformSync } from "esbuild";
import { hashedName, integrityOf } from "./content-hash.mjs";
import { FETCHED_SCRIPTS } from "./fetched-scripts.mjs";

const [folder, shells, option] = process.argv.slice(2);
const minify = option === "--minify";
const CLIENT = /<!--client (\S+) (\S+)-->/;
const trunk = join(folder, "index.html");
const html = readFileSync(trunk, "utf8");
const STYLE = /\s*<style>([\s\S]*?)<\/style>/g;
const [, script, wasm] = matchIn(html, CLIENT, "<!--client");
// Styles that no article needs.
const LIBRARY = /<!--library-->([\s\S]*?)<!--\/library-->/;
const [, library] = matchIn(html, LIBRARY, "<!--library-->");
// Styles of blocks that few pages have. The prerenderer leaves them out of the other pages.
const BLOCK_STYLES = /\s*<!--block-styles-->([\s\S]*?)<!--\/block-styles-->/;
const [, blocks] = matchIn(html, BLOCK_STYLES, "<!--block-styles-->");
// Styles for parts below an article's text, for parts that appear later, and for paper.
const LATE_STYLES = /\s*<!--late-styles-->([\s\S]*?)<!--\/late-styles-->/;
const [, late] = matchIn(html, LATE_STYLES, "<!--late-styles-->");
const names = {
  CLIENT_SCRIPT: script,
  CLIENT_WASM: wasm,
  CONNECT: publish("connect"),
  EARLIER_NOTES: publish("earlier-notes"),
  READ_ALOUD: publish("read-aloud"),
  SEARCH: publish("search"),
};
// Only a release splits the lazy part off.
const values = { ...names, CLIENT_WASM_INTEGRITY: integrity(wasm), HAS_LAZY_PART: minify };

rmSync(shells, { recursive: true, force: true });
mkdirSync(shells, { recursive: true });
// There is one import map for all pages without the client, so it names each script by the paths from them.
const inPages = integrities([
  ["./", names.SEARCH],
  ["../", names.SEARCH],
  ["../../", names.SEARCH],
  ["../", names.CONNECT],
  ["../../", names.CONNECT],
]);
write("page.html", shell(replace(html, LIBRARY, library), "page-head.js", "page-body.js", inPages), [
  names.SEARCH,
  names.CONNECT,
]);
const inArticles = [script, names.READ_ALOUD, names.EARLIER_NOTES, names.SEARCH];
write(
  "article.html",
  shell(
    replace(html, LIBRARY, ""),
    "article-head.js",
    "article-body.js",
    integrities(inArticles.map((name) => ["../../", name])),
  ),
  [...inArticles, wasm, values.CLIENT_WASM_INTEGRITY],
);
// The prerenderer replaces these names.
write("service-worker.js", bundle("offline/service-worker.js", "iife"), ["OFFLINE_PAGES", "SITE_ROOT/", "KEPT_PAGES"]);
// The home page replaces it.
rmSync(trunk);

/**
 * Writes a shell, which must contain these names.
 * @param {string} file
 * @param {string} text
 * @param {string[]} named
 */
function write(file, text, named) {
  const missing = named.filter((name) => !text.includes(name));
  if (missing.length > 0) throw new Error(`${file} of the page shells does not name ${missing.join(", ")}.`);
  writeFileSync(join(shells, file), text);
}

/** @param {string | RegExp} missing */
function missingError(missing) {
  return new Error(
    `The page shell has no “${missing}”. Put it back into public/index.html, or into pattern_script in Trunk.toml.`,
  );
}

/**
 * @param {string} text
 * @param {RegExp} pattern
 * @param {string} name The marker, for the error message.
 */
function matchIn(text, pattern, name) {
  const match = text.match(pattern);
  if (!match) throw missingError(name);
  return match;
}

/**
 * Writes a script that few readers need to a file of its own, and returns its name, with a hash of the content.
 * @param {keyof typeof FETCHED_SCRIPTS} stem
 */
function publish(stem) {
  const text = bundle(FETCHED_SCRIPTS[stem], "esm");
  const name = hashedName(stem, text, ".js");
  writeFileSync(join(folder, name), text);
  return name;
}

/**
 * A page shell. Nothing that can wait is before the text: the import map comes just before the first script that
 * imports.
 * @param {string} html
 * @param {string} head
 * @param {string} body
 * @param {string} importMap
 */
function shell(html, head, body, importMap) {
  /** @param {string} file */
  const element = (file) => `<script>${bundle(join("entries", file), "iife", values).trim()}</script>`;
  const withoutGroups = replace(replace(html, BLOCK_STYLES, ""), LATE_STYLES, "");
  const withHead = replace(joinStyles(withoutGroups), CLIENT, element(head));
  return replace(withHead, "</body>", `${lateStyles()}${importMap}${element(body)}</body>`);
}

/** The late styles, which the prerenderer puts before their elements. HTML allows no styles in a body, and a link would
    be another request. SVG allows them, and they apply to the whole page. */
function lateStyles() {
  const style = stylesOf(late);
  if (/[<&]/.test(style)) {
    throw new Error(
      "Late styles must not contain “<” or “&”, because the browser reads them as markup. Move such styles before <!--late-styles--> in public/index.html.",
    );
  }
  return `<!--late-styles--><svg><style>${style}</style></svg><!--/late-styles-->`;
}

/**
 * The import map with the integrity of the scripts that a page imports. An import itself cannot name it.
 * @param {[root: string, name: string][]} scripts Each with the relative path from the page to the site's root.
 */
function integrities(scripts) {
  const entries = scripts.map(([root, name]) => [`${root}${name}`, integrity(name)]);
  return `<script type="importmap">${JSON.stringify({ integrity: Object.fromEntries(entries) })}</script>`;
}

/** @param {string} name */
function integrity(name) {
  return integrityOf(readFileSync(join(folder, name)));
}

/**
 * @param {string} text
 * @param {string | RegExp} from
 * @param {string} to
 */
function replace(text, from, to) {
  const replaced = text.replace(from, () => to);
  if (replaced === text) throw missingError(from);
  return replaced;
}

/**
 * @param {string} file
 * @param {import("esbuild").Format} format
 * @param {Record<string, string | boolean>} [defined] Names in the script, and their values.
 */
function bundle(file, format, defined = {}) {
  const define = Object.fromEntries(Object.entries(defined).map(([name, value]) => [name, JSON.stringify(value)]));
  const entryPoints = [join("src/js", file)];
  // Without this, the settings of the type checker would change the output.
  const tsconfigRaw = {};
  const result = buildSync({
    entryPoints,
    bundle: true,
    write: false,
    format,
    charset: "utf8",
    minify,
    define,
    tsconfigRaw,
    logLevel: "silent",
  });
  failOnWarnings(result);
  return result.outputFiles[0].text;
}

/**
 * Joins all styles in one element, after the script, which may run before the styles have arrived. Those of blocks
 * follow in their own element.
 * @param {string} text
 */
function joinStyles(text) {
  const without = text.replace(STYLE, "");
  const client = matchIn(without, CLIENT, "<!--client")[0];
  const ofBlocks = `<!--block-styles--><style>${stylesOf(blocks)}</style><!--/block-styles-->`;
  return replace(without, CLIENT, `${client}<style>${stylesOf(text)}</style>${ofBlocks}`);
}

/**
 * The content of all style elements.
 * @param {string} text
 */
function stylesOf(text) {
  const styles = [...text.matchAll(STYLE)].map(([, style]) => style);
  const result = transformSync(styles.join("\n"), { loader: "css", charset: "utf8", minify, logLevel: "silent" });
  failOnWarnings(result);
  return result.code.trim();
}

/**
 * Treats warnings as errors, such as one about a missing brace in a style sheet.
 * @param {{ warnings: import("esbuild").Message[] }} result
 */
function failOnWarnings({ warnings }) {
  if (warnings.length === 0) return;
  throw new Error(formatMessagesSync(warnings, { kind: "warning" }).join("\n"));
}
