// Serves a folder as a host does, compressed with brotli (quality 11), and records which files of the search it sent.
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import { basename, extname, join } from "node:path";
import { brotliCompressSync } from "node:zlib";
import { listen } from "../bench-tools/listen.mjs";

/** @typedef {{ name: string, bytes: number }} SentFile */

/** @type {Record<string, string>} */
const TYPES = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".json": "application/json",
  ".svg": "image/svg+xml",
};

/**
 * Serves this folder on a free port. `take` returns the files of the search that were sent since its last call, with
 * their compressed bytes.
 * @param {string} folder
 */
export async function serve(folder) {
  /** @type {Map<string, Buffer>} */
  const bodies = new Map();
  /** @type {SentFile[]} */
  let sent = [];
  /** @param {string} path */
  const compressed = (path) => {
    const body = bodies.get(path) ?? brotliCompressSync(readFileSync(join(folder, path)));
    bodies.set(path, body);
    return body;
  };
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? "", "http://127.0.0.1");
    const path = pathname.endsWith("/") ? `${pathname}index.html` : pathname;
    let body;
    try {
      body = compressed(path);
    } catch {
      return response.writeHead(404).end();
    }
    if (/\/(?:search|text)-|\/search\.json$/.test(path)) sent.push({ name: basename(path), bytes: body.length });
    response.writeHead(200, {
      "content-type": TYPES[extname(path)],
      "content-encoding": "br",
      "content-length": body.length,
    });
    response.end(body);
  });
  const { origin, close } = await listen(server);
  return {
    address: `${origin}/`,
    take() {
      const taken = sent;
      sent = [];
      return taken;
    },
    close,
  };
}
