// Makes a release's client small. Splits off the lazy part, and optimizes both parts. Gives the functions between
// script and WASM short names, minifies the script, and names each file after its content.
// Usage: node scripts/shrink-client.mjs <folder with the client, as Trunk made it in one piece>
// Needs wasm-split-cli, wasm-bindgen and wasm-opt on the PATH: scripts/setup installs them.
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { buildSync } from "esbuild";
import { hashedName, integrityOf } from "./content-hash.mjs";

/**
 * The new names that wasm-opt gave.
 * @typedef {object} Names
 * @property {[module: string, name: string, short: string][]} imports
 * @property {[name: string, short: string][]} exports
 *
 * @typedef {[passes: string[], more: string[]]} Runs The arguments of two runs of wasm-opt.
 */

const [folder] = process.argv.slice(2);
const script = theFile(/^client-.*\.js$/);
const wasm = theFile(/^client-.*\.wasm$/);

const { target_directory: target } = JSON.parse(
  run("cargo", "metadata", "--no-deps", "--offline", "--locked", "--format-version", "1"),
);
// The earlier outputs of wasm-opt, each in a folder named after its input.
const optimized = join(target, "optimized-client");
const work = mkdtempSync(join(tmpdir(), "client-"));
try {
  split();
  const names = optimize(join(work, "client_bg.wasm"), wasm, ["--minify-imports-and-exports-and-modules"]);
  const lazy = join(work, "lazy.wasm");
  optimize(join(work, "split_lazy.wasm"), lazy);
  // The script names this file.
  const lazyName = publish(lazy, "_lazy.wasm");
  writeFileSync(join(work, "client.js"), rename(boundScript(), names));
  writeFileSync(join(work, "lazy-chunk.js"), rename(lazyScript(lazyName), names));
  writeFileSync(script, bundle());
  nameInShell([
    [basename(script), publish(script, ".js")],
    [basename(wasm), publish(wasm, "_bg.wasm")],
  ]);
} finally {
  rmSync(work, { recursive: true });
}

/** @param {RegExp} pattern */
function theFile(pattern) {
  const names = readdirSync(folder).filter((name) => pattern.test(name));
  if (names.length !== 1) throw new Error(`expected one file ${pattern} in ${folder}, found: ${names}`);
  return join(folder, names[0]);
}

/**
 * Renames a file after its content, and returns the name. Different files never have the same name.
 * @param {string} file
 * @param {string} ending
 */
function publish(file, ending) {
  const content = readFileSync(file);
  const name = hashedName("client", content, ending);
  rmSync(file);
  writeFileSync(join(folder, name), content);
  return name;
}

/** @param {string | Buffer} content */
function sha256(content) {
  return createHash("sha256").update(content).digest("hex");
}

/**
 * Puts names into index.html, where page-shell.mjs reads them.
 * @param {[from: string, to: string][]} names
 */
function nameInShell(names) {
  const shell = join(folder, "index.html");
  writeFileSync(shell, replaceAll(readFileSync(shell, "utf8"), names));
}

/**
 * @param {string} program
 * @param {...string} options
 */
function run(program, ...options) {
  return execFileSync(program, options, { encoding: "utf8" });
}

/** Splits cargo's output. It does this before wasm-bindgen, whose output has lost the marks for it. */
function split() {
  run("wasm-split-cli", join(target, "wasm32-unknown-unknown/release/client.wasm"), work, "--out-name", "client");
  const parts = readdirSync(work).filter((name) => /^(split|chunk)_.*\.wasm$/.test(name));
  if (`${parts}` !== "split_lazy.wasm") throw new Error(`expected one lazy part, found: ${parts}`);
  run(
    "wasm-bindgen",
    "--target",
    "web",
    "--keep-lld-exports",
    "--no-typescript",
    "--out-dir",
    work,
    join(work, "client.wasm"),
  );
}

/**
 * Optimizes a file, and returns the new names.
 * @param {string} from
 * @param {string} to
 * @param {string[]} [passes]
 * @returns {Names}
 */
function optimize(from, to, passes = []) {
  // Twice, the second time until nothing gets smaller. In such a run, the pass that renames would print the names
  // twice.
  /** @type {Runs} */
  const runs = [
    ["--quiet", "-Oz", ...passes],
    ["-Oz", "--converge"],
  ];
  const made = JSON.stringify([run("wasm-opt", "--version"), runs, sha256(readFileSync(from))]);
  const folder = join(optimized, sha256(made));
  if (!existsSync(folder)) fillCache(folder, from, runs);
  copyFileSync(join(folder, "client.wasm"), to);
  return JSON.parse(readFileSync(join(folder, "names.json"), "utf8"));
}

/**
 * Runs wasm-opt, and caches its output: if only content has changed, it would take the most time of the build. The
 * folder gets its name last, so a folder of this name is complete.
 * @param {string} folder
 * @param {string} from
 * @param {Runs} runs
 */
function fillCache(folder, from, [first, second]) {
  mkdirSync(optimized, { recursive: true });
  const unfinished = mkdtempSync(`${folder}-`);
  const wasm = join(unfinished, "client.wasm");
  const names = run("wasm-opt", ...first, from, "-o", wasm);
  run("wasm-opt", ...second, wasm, "-o", wasm);
  writeFileSync(join(unfinished, "names.json"), names || "{}");
  renameSync(unfinished, folder);
}

/** The script that wasm-bindgen wrote. wasm-opt merges all imports of the WASM into one module, so the import from
    lazy-chunk.js moves there too. */
function boundScript() {
  return replaceAll(readFileSync(join(work, "client.js"), "utf8"), [
    [/^import \* as import1 from ".*"/, 'import { __wasm_split_load_lazy } from "./lazy-chunk.js"'],
    [/^ *".*": import1,\n/m, ""],
    [/const import0 = \{\n/, "$&__wasm_split_load_lazy,\n"],
  ]);
}

/** @param {string} name The file of the lazy part. */
function lazyScript(name) {
  const part = new WebAssembly.Module(readFileSync(join(work, "split_lazy.wasm")));
  const shared = WebAssembly.Module.imports(part).map(({ name }) => `${name}: wasm.${name}`);
  return replaceAll(readFileSync("src/js/client/lazy-chunk.js", "utf8"), [
    ["LAZY_WASM", name],
    ["LAZY_INTEGRITY", integrityOf(readFileSync(join(folder, name)))],
    ["SHARED", shared.join()],
  ]);
}

/**
 * Makes all of these replacements, each of which must be possible.
 * @param {string} text
 * @param {[from: string | RegExp, to: string][]} replacements
 */
function replaceAll(text, replacements) {
  return replacements.reduce((text, [from, to]) => {
    const replaced = text.replace(from, to);
    if (replaced === text) throw new Error(`there is no ${from} in:\n${text.slice(0, 1000)}`);
    return replaced;
  }, text);
}

/**
 * Replaces the names that script and WASM share by their new ones in the script.
 * @param {string} text
 * @param {Names} names
 */
function rename(text, { imports, exports }) {
  const names = new Map(exports.map(([name, short]) => [`wasm.${name}`, `wasm.${short}`]));
  for (const [module, name, short] of imports) {
    names.set(name, short);
    // The name of the one module that wasm-opt makes.
    names.set(`"${module}"`, `"a"`);
  }
  return text.replace(/"[^"\n]*"|[\w$]+(\.[\w$]+)?/g, (word) => names.get(word) ?? word);
}

function bundle() {
  // Nothing here uses Symbol.dispose.
  const define = { "Symbol.dispose": "undefined" };
  const entryPoints = [join(work, "client.js")];
  const { outputFiles } = buildSync({
    entryPoints,
    bundle: true,
    write: false,
    minify: true,
    format: "esm",
    define,
    logLevel: "warning",
  });
  return outputFiles[0].text;
}
