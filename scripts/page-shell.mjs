// Makes the page shells of what Trunk made of public/index.html: page.html, and article.html for pages with the
// client. The scripts of src/js are bundled into them, and beside them stand the scripts that are files of their own.
// Usage: node scripts/page-shell.mjs <folder with Trunk's output, and the client> <folder for the shells> [--minify]
import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { buildSync, formatMessagesSync, transformSync } from "esbuild";

const [folder, shells, option] = process.argv.slice(2);
const minify = option === "--minify";
const CLIENT = /<!--client (\S+) (\S+)-->/;
const trunk = join(folder, "index.html");
const html = readFileSync(trunk, "utf8");
const STYLE = /\s*<style>([^]*?)<\/style>/g;
const [, script, wasm] = html.match(CLIENT) ?? fail("<!--client");
// The styles of what no article has.
const LIBRARY = /<!--library-->([^]*?)<!--\/library-->/;
const [, library] = html.match(LIBRARY) ?? fail("<!--library-->");
// The styles of what stands below an article's text or only comes later, and of paper.
const LATE_STYLES = /\s*<!--late-styles-->([^]*?)<!--\/late-styles-->/;
const [, late] = html.match(LATE_STYLES) ?? fail("<!--late-styles-->");
const names = {
  CLIENT_SCRIPT: script,
  CLIENT_WASM: wasm,
  EARLIER_NOTES: publish("earlier-notes/import-offer.js", "earlier-notes"),
  READ_ALOUD: publish("read-aloud/reading.js", "read-aloud"),
  SEARCH: publish("search/search.js", "search"),
};
const values = { ...names, CLIENT_WASM_INTEGRITY: integrity(wasm) };

rmSync(shells, { recursive: true, force: true });
mkdirSync(shells, { recursive: true });
// Of the pages without the client, only the home page asks for one.
write(
  "page.html",
  shell(replace(html, LIBRARY, library), "page-head.js", "page-body.js", importMap("./", [names.SEARCH])),
  [names.SEARCH],
);
const inArticles = [script, names.READ_ALOUD, names.EARLIER_NOTES];
write(
  "article.html",
  shell(replace(html, LIBRARY, ""), "article-head.js", "article-body.js", importMap("../../", inArticles)),
  [...inArticles, wasm, values.CLIENT_WASM_INTEGRITY],
);
// The prerenderer puts in what it only knows once it has made it.
write("service-worker.js", bundle("offline/service-worker.js", "iife"), ["OFFLINE_PAGE", "SITE_ROOT/", "KEPT_PAGES"]);
// The home page takes its place.
rmSync(trunk);

function write(file, text, named = []) {
  const missing = named.filter((name) => !text.includes(name));
  if (missing.length > 0) throw new Error(`${file} of the page shells does not name ${missing.join(", ")}.`);
  writeFileSync(join(shells, file), text);
}

function fail(missing) {
  throw new Error(
    `The page shell has no “${missing}”. Put it back into public/index.html, or into pattern_script in Trunk.toml.`,
  );
}

// What few readers want is a file of its own. Another script has another name.
function publish(file, stem) {
  const text = bundle(file, "esm");
  const name = `${stem}-${createHash("sha256").update(text).digest("hex").slice(0, 16)}.js`;
  writeFileSync(join(folder, name), text);
  return name;
}

// Nothing that can wait stands before the text: the import map comes just before the first script that imports.
function shell(html, head, body, importMap) {
  const element = (file) => `<script>${bundle(join("entries", file), "iife", values).trim()}</script>`;
  const withHead = replace(joinStyles(replace(html, LATE_STYLES, "")), CLIENT, element(head));
  return replace(withHead, "</body>", `${lateStyles()}${importMap}${element(body)}</body>`);
}

// The prerenderer puts them before what they are for. HTML has no place for styles in a body, and a link would be one
// more request. SVG has one, where styles hold for all of the page.
function lateStyles() {
  const style = stylesOf(late);
  // There, it is read as markup.
  if (/[<&]/.test(style)) {
    throw new Error(
      "Late styles must be without “<” and “&”, for they are read as markup. What has one goes before <!--late-styles--> in public/index.html.",
    );
  }
  return `<!--late-styles--><svg><style>${style}</style></svg><!--/late-styles-->`;
}

// What the scripts must be that a page asks for: by what asks for them, nothing of the kind could be said.
function importMap(root, scripts) {
  const entries = scripts.map((name) => [`${root}${name}`, integrity(name)]);
  return `<script type="importmap">${JSON.stringify({ integrity: Object.fromEntries(entries) })}</script>`;
}

// By this a browser tells a file from any other of its name.
function integrity(name) {
  return `sha256-${createHash("sha256")
    .update(readFileSync(join(folder, name)))
    .digest("base64")}`;
}

function replace(text, from, to) {
  const replaced = text.replace(from, () => to);
  return replaced === text ? fail(from) : replaced;
}

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
  seeNoWarnings(result);
  return result.outputFiles[0].text;
}

// One element for all styles. It comes after the script, which may run while the styles are still on their way.
function joinStyles(text) {
  const without = text.replace(STYLE, "");
  return replace(without, CLIENT, `${without.match(CLIENT)[0]}<style>${stylesOf(text)}</style>`);
}

// What all style elements of a text say.
function stylesOf(text) {
  const styles = [...text.matchAll(STYLE)].map(([, style]) => style);
  const result = transformSync(styles.join("\n"), { loader: "css", charset: "utf8", minify, logLevel: "silent" });
  seeNoWarnings(result);
  return result.code.trim();
}

// What esbuild warns of is a mistake too, such as a brace that is missing in a style sheet.
function seeNoWarnings({ warnings }) {
  if (warnings.length === 0) return;
  throw new Error(formatMessagesSync(warnings, { kind: "warning" }).join("\n"));
}
