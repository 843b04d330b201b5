// Writes beside each file that can be compressed the same in brotli and gzip, at their best: hosts that send
// what is ready need not compress at each visit. The same file always gives the same bytes.
// What was the same in the site that was built before is taken from there: thousands of pages take minutes.
// Usage: node scripts/compress.mjs <folder with the built site> <folder with the one built before>
import { readdirSync } from "node:fs";
import { copyFile, readFile, writeFile } from "node:fs/promises";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";

const COMPRESSIBLE = /\.(css|html|js|json|svg|txt|wasm|webmanifest|xml)$/;

const [folder, before] = process.argv.slice(2);
const names = readdirSync(folder, { recursive: true }).filter((name) => COMPRESSIBLE.test(name));
// As many at once as there are cores.
await Promise.all(Array.from({ length: availableParallelism() }, work));

async function work() {
  for (let name = names.pop(); name; name = names.pop()) {
    const file = join(folder, name);
    const content = await readFile(file);
    if (await takeFromBefore(name, content)) continue;
    await writeFile(`${file}.br`, await toBrotli(content));
    await writeFile(`${file}.gz`, await toGzip(content));
  }
}

async function takeFromBefore(name, content) {
  try {
    if (!content.equals(await readFile(join(before, name)))) return false;
    for (const ending of [".br", ".gz"]) await copyFile(join(before, name + ending), join(folder, name + ending));
    return true;
  } catch {
    return false;
  }
}

function toBrotli(content) {
  const { BROTLI_PARAM_QUALITY, BROTLI_PARAM_SIZE_HINT, BROTLI_MAX_QUALITY } = constants;
  const params = { [BROTLI_PARAM_QUALITY]: BROTLI_MAX_QUALITY, [BROTLI_PARAM_SIZE_HINT]: content.length };
  return promisify(brotliCompress)(content, { params });
}

async function toGzip(content) {
  const compressed = await promisify(gzip)(content, { level: 9 });
  // The system on which it was made, which is of no interest: unknown.
  compressed[9] = 255;
  return compressed;
}
