// Prints the size of the client, compressed with brotli (quality 11): the part that a first visit to an article loads,
// and the lazy part. Fails if the first part exceeds the limit.
// Usage: node scripts/client-size.mjs <folder> <limit in bytes, or "none">
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync } from "node:zlib";

const [folder, limit] = process.argv.slice(2);
const script = sizeOf(/^client-.*\.js$/);
const wasm = sizeOf(/^client-.*_bg\.wasm$/);
const lazy = sizeOf(/^client-.*_lazy\.wasm$/);
const total = script + wasm;
console.log(`client: ${total} bytes of brotli (js ${script}, wasm ${wasm}); lazy: ${lazy}`);
if (total > Number(limit)) {
  console.error(`That is more than the ${limit} bytes that scripts/versions allows. Make the client smaller.`);
  process.exitCode = 1;
}

/** @param {RegExp} pattern */
function sizeOf(pattern) {
  const names = readdirSync(folder).filter((name) => pattern.test(name));
  if (names.length !== 1) throw new Error(`expected one file ${pattern} in ${folder}, found: ${names}`);
  return brotliCompressSync(readFileSync(join(folder, names[0]))).length;
}
