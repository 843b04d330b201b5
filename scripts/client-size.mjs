// Prints how many bytes of brotli (quality 11) a first visit to an article loads beside the page.
// Usage: node scripts/client-size.mjs <folder>
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync } from "node:zlib";

const [folder] = process.argv.slice(2);
const names = readdirSync(folder).filter((name) => /^client-.*\.(js|wasm)$/.test(name));
if (names.length !== 2) throw new Error(`expected the client's script and WASM in ${folder}, found: ${names}`);
const sizes = names.map((name) => brotliCompressSync(readFileSync(join(folder, name))).length);
const parts = names.map((name, index) => `${name.split(".").pop()} ${sizes[index]}`);
console.log(`client: ${sizes[0] + sizes[1]} bytes of brotli (${parts.join(", ")})`);
