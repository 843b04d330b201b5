// Makes a release's client small: splits off what comes later, optimizes both parts, gives the
// functions between script and WASM short names, minifies the script, and names each after its content.
// Usage: node scripts/shrink-client.mjs <folder with the client, as Trunk made it of one piece>
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

const [folder] = process.argv.slice(2);
const script = theFile(/^client-.*\.js$/);
const wasm = theFile(/^client-.*\.wasm$/);

const { target_directory: target } = JSON.parse(
  run("cargo", "metadata", "--no-deps", "--offline", "--locked", "--format-version", "1"),
);
// What wasm-opt made before, each in a folder named after what it was made of.
const optimized = join(target, "optimized-client");
const work = mkdtempSync(join(tmpdir(), "client-"));
try {
  split();
  const names = optimize(join(work, "client_bg.wasm"), wasm, ["--minify-imports-and-exports-and-modules"]);
  const lazy = join(work, "lazy.wasm");
  optimize(join(work, "split_lazy.wasm"), lazy);
  // Named by the script, so before it.
  const lazyName = publish(lazy, "_lazy.wasm");
  writeFileSync(join(work, "client.js"), rename(boundScript(), names));
  writeFileSync(join(work, "lazy.js"), rename(lazyScript(lazyName), names));
  writeFileSync(script, bundle());
  nameInShell([
    [basename(script), publish(script, ".js")],
    [basename(wasm), publish(wasm, "_bg.wasm")],
  ]);
} finally {
  rmSync(work, { recursive: true });
}

function theFile(pattern) {
  const names = readdirSync(folder).filter((name) => pattern.test(name));
  if (names.length !== 1) throw new Error(`expected one file ${pattern} in ${folder}, found: ${names}`);
  return join(folder, names[0]);
}

// Gives a file a name by its content, so that no two of one name are different, and returns it.
function publish(file, ending) {
  const content = readFileSync(file);
  const name = `client-${sha256(content, "hex").slice(0, 16)}${ending}`;
  rmSync(file);
  writeFileSync(join(folder, name), content);
  return name;
}

function sha256(content, encoding) {
  return createHash("sha256").update(content).digest(encoding);
}

// page-shell.mjs reads the names there.
function nameInShell(names) {
  const shell = join(folder, "index.html");
  writeFileSync(
    shell,
    names.reduce((text, [from, to]) => replace(text, from, to), readFileSync(shell, "utf8")),
  );
}

function run(program, ...options) {
  return execFileSync(program, options, { encoding: "utf8" });
}

// Splits what cargo built, for wasm-bindgen leaves nothing by which it could be split.
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

// Returns the new names: of imports as [module, name, new name], of exports as [name, new name].
function optimize(from, to, passes = []) {
  // Twice, until nothing gets smaller. In a run to the end, the one that renames would print the names twice.
  const runs = [
    ["--quiet", "-Oz", ...passes],
    ["-Oz", "--converge"],
  ];
  const made = JSON.stringify([run("wasm-opt", "--version"), runs, sha256(readFileSync(from), "hex")]);
  const folder = join(optimized, sha256(made, "hex"));
  if (!existsSync(folder)) keep(folder, from, runs);
  copyFileSync(join(folder, "client.wasm"), to);
  return JSON.parse(readFileSync(join(folder, "names.json")));
}

// Keeps what wasm-opt makes, for it takes longer than all else when only content has changed. A folder that is there is
// whole: it gets its name last.
function keep(folder, from, [first, second]) {
  mkdirSync(optimized, { recursive: true });
  const beginning = mkdtempSync(`${folder}-`);
  const wasm = join(beginning, "client.wasm");
  const names = run("wasm-opt", ...first, from, "-o", wasm);
  run("wasm-opt", ...second, wasm, "-o", wasm);
  writeFileSync(join(beginning, "names.json"), names || "{}");
  renameSync(beginning, folder);
}

// The script that wasm-bindgen wrote. wasm-opt makes one module of all that the WASM imports, so what
// comes from elsewhere moves in with the rest.
function boundScript() {
  const text = readFileSync(join(work, "client.js"), "utf8");
  return [
    [/^import \* as import1 from ".*"/, 'import { __wasm_split_load_lazy } from "./lazy.js"'],
    [/^ *".*": import1,\n/m, ""],
    [/const import0 = \{\n/, "$&__wasm_split_load_lazy,\n"],
  ].reduce((text, [from, to]) => replace(text, from, to), text);
}

function lazyScript(name) {
  const part = new WebAssembly.Module(readFileSync(join(work, "split_lazy.wasm")));
  const shared = WebAssembly.Module.imports(part).map(({ name }) => `${name}: wasm.${name}`);
  const text = readFileSync("src/client/state/lazy.js", "utf8");
  return [
    ["LATER_WASM", name],
    ["LATER_INTEGRITY", `sha256-${sha256(readFileSync(join(folder, name)), "base64")}`],
    ["SHARED", shared.join()],
  ].reduce((text, [from, to]) => replace(text, from, to), text);
}

function replace(text, from, to) {
  const replaced = text.replace(from, to);
  if (replaced === text) throw new Error(`there is no ${from} in:\n${text.slice(0, 1000)}`);
  return replaced;
}

// Every name in the script that the WASM knows becomes the new one.
function rename(text, { imports, exports }) {
  const names = new Map(exports.map(([name, short]) => [`wasm.${name}`, `wasm.${short}`]));
  for (const [module, name, short] of imports) {
    names.set(name, short);
    // wasm-opt makes one module of all, and this is its name.
    names.set(`"${module}"`, `"a"`);
  }
  return text.replace(/"[^"\n]*"|[\w$]+(\.[\w$]+)?/g, (word) => names.get(word) ?? word);
}

function bundle() {
  // No browser that needs the client to be this small has Symbol.dispose, and nothing here uses it.
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
