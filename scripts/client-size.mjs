// Prints how many bytes of brotli (quality 11) a first visit to an article loads beside the page.
// Fails if that is more than the limit.
// Usage: node scripts/client-size.mjs <folder> <limit in bytes, or "none">
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync } from "node:zlib";

const [folder, limit] = process.argv.slice(2);
const names = readdirSync(folder).filter((name) => /^client-.*\.(js|wasm)$/.test(name));
if (names.length !== 2) throw new Error(`expected the client's script and WASM in ${folder}, found: ${names}`);
const sizes = names.map((name) => brotliCompressSync(readFileSync(join(folder, name))).length);
const parts = names.map((name, index) => `${name.split(".").pop()} ${sizes[index]}`);
const total = sizes[0] + sizes[1];
console.log(`client: ${total} bytes of brotli (${parts.join(", ")})`);
if (total > Number(limit)) {
  console.error(`That is more than the ${limit} bytes that scripts/versions allows. Make the client smaller.`);
  process.exitCode = 1;
}
