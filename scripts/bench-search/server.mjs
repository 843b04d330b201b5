// Serves a folder as a host does, compressed in brotli (quality 11), and says what was asked for of the search.
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import { extname, join } from "node:path";
import { brotliCompressSync } from "node:zlib";

const TYPES = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".json": "application/json",
  ".svg": "image/svg+xml",
};

/** Serves this folder, on a port that is free. `take` returns what was asked for since it was last called: the names
    of the search's files, each with its bytes as they were sent. */
export async function serve(folder) {
  const bodies = new Map();
  let sent = [];
  const compressed = (path) => {
    if (!bodies.has(path)) bodies.set(path, brotliCompressSync(readFileSync(join(folder, path))));
    return bodies.get(path);
  };
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url, "http://127.0.0.1");
    const path = pathname.endsWith("/") ? `${pathname}index.html` : pathname;
    let body;
    try {
      body = compressed(path);
    } catch {
      return response.writeHead(404).end();
    }
    if (path.includes("/search-")) sent.push({ name: path.split("/").pop(), bytes: body.length });
    response.writeHead(200, {
      "content-type": TYPES[extname(path)],
      "content-encoding": "br",
      "content-length": body.length,
    });
    response.end(body);
  });
  await new Promise((listening) => server.listen(0, "127.0.0.1", listening));
  return {
    address: `http://127.0.0.1:${server.address().port}/`,
    take() {
      const taken = sent;
      sent = [];
      return taken;
    },
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}
