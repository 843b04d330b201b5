// Checks what is there for hosts: each file that can be compressed is there compressed too, in the same bytes as
// before compression, and _headers has one rule for each file. Prints what is wrong, and fails if anything is.
// Usage: node scripts/validate-hosting.mjs <folder with the built site>
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { brotliDecompressSync, gunzipSync } from "node:zlib";

const WAYS = { ".br": brotliDecompressSync, ".gz": gunzipSync };

const [folder] = process.argv.slice(2);
const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
const all = entries.filter((entry) => entry.isFile()).map(({ parentPath, path, name }) => join(parentPath ?? path, name));
const files = all.filter((file) => !/\.(br|gz)$/.test(file) && !file.endsWith("_headers"));
const rules = [...readFileSync(join(folder, "_headers"), "utf8").matchAll(/^(\/.*)\n {2}Cache-Control: (.*)$/gm)];
const findings = [];
for (const file of files) {
  for (const [ending, decompress] of Object.entries(WAYS)) {
    const isThere = all.includes(file + ending);
    const isSame = isThere && decompress(readFileSync(file + ending)).equals(readFileSync(file));
    if (!isSame) findings.push(`${file}${ending} ${isThere ? "is another file" : "is missing"}`);
  }
  const path = file.slice(join(folder, "/").length - 1).replace(/index\.html$/, "");
  const fitting = rules.filter(([, rule]) => (rule.endsWith("*") ? path.startsWith(rule.slice(0, -1)) : path === rule));
  const control = /-[0-9a-f]{16}[_./]/.test(path) ? "public, max-age=31536000, immutable" : "no-cache";
  if (`${fitting.map(([, , value]) => value)}` !== control) findings.push(`_headers does not say just “${control}” of ${path}`);
}
for (const finding of findings) console.log(finding);
if (findings.length > 0 || files.length === 0) {
  console.log(`${findings.length} mistakes in ${files.length} files.`);
  process.exitCode = 1;
} else {
  console.log(`${files.length} files are compressed and have their headers.`);
}
