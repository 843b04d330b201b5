// Optimizes the client for size, and makes it smaller by what wasm-bindgen leaves to others: gives
// the functions between script and WASM short names, and minifies the script.
// Usage: node scripts/minify-client.mjs <folder with the client>
// Needs wasm-opt and esbuild on the PATH: scripts/setup installs both.
import { execFileSync } from "node:child_process";
import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const [folder] = process.argv.slice(2);
const wasm = theFile(/^client-.*\.wasm$/);
const script = theFile(/^client-.*\.js$/);

const { imports, exports } = optimize();
writeFileSync(script, minify(rename(readFileSync(script, "utf8"))));

function theFile(pattern) {
  const names = readdirSync(folder).filter((name) => pattern.test(name));
  if (names.length !== 1) throw new Error(`expected one file ${pattern} in ${folder}, found: ${names}`);
  return join(folder, names[0]);
}

// Returns the new names: of imports as [module, name, new name], of exports as [name, new name].
function optimize() {
  const passes = ["-Oz", "--minify-imports-and-exports-and-modules"];
  const names = execFileSync("wasm-opt", [...passes, wasm, "-o", wasm], { encoding: "utf8" });
  // Once more, until nothing gets smaller. In the run that renames, it would print the names twice.
  execFileSync("wasm-opt", ["-Oz", "--converge", wasm, "-o", wasm]);
  return JSON.parse(names);
}

// Every name in the script that the WASM knows becomes the new one.
function rename(text) {
  const names = new Map(exports.map(([name, short]) => [`wasm.${name}`, `wasm.${short}`]));
  for (const [module, name, short] of imports) {
    names.set(name, short);
    // wasm-opt makes one module of all, and this is its name.
    names.set(`"${module}"`, `"a"`);
  }
  const missing = new Set(imports.map(([, name]) => name));
  const renamed = text.replace(/"[^"\n]*"|[\w$]+(\.[\w$]+)?/g, (word) => {
    missing.delete(word);
    return names.get(word) ?? word;
  });
  if (missing.size > 0) throw new Error(`the script does not have what the WASM imports: ${[...missing]}`);
  return renamed;
}

function minify(text) {
  // No browser that needs the client to be this small has Symbol.dispose, and nothing here uses it.
  const options = ["--minify", "--format=esm", "--define:Symbol.dispose=undefined", "--log-level=warning"];
  return execFileSync("esbuild", options, { input: text, encoding: "utf8" });
}
