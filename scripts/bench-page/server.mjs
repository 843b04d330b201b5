// Serves an article twice from one server. /page/ is the site as it was built. /baseline/ is the same
// without any script: how long a reader of plain HTML would wait. Both are compressed in advance (brotli, quality 11),
// as on a host.
import { readdirSync, readFileSync, statSync } from "node:fs";
import { createServer } from "node:http";
import { extname, join } from "node:path";
import { brotliCompressSync } from "node:zlib";
import { listen } from "../bench-tools/listen.mjs";

/** @type {Record<string, string>} */
const TYPES = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".json": "application/json",
  ".wasm": "application/wasm",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".webmanifest": "application/manifest+json",
};
/** The other files that a page without script loads. */
const IN_BASELINE = [".svg", ".png", ".webmanifest"];
/** The browser reports when it paints these (Element Timing): the title, and the first words of the text.
    @type {[RegExp, string][]} */
const TIMED = [
  [/<h1(?=[ >])/, '<h1 elementtiming="title"'],
  [/(class="article__text">[\s\S]*?)<li(?=[ >])/, '$1<li elementtiming="text"'],
];

/**
 * Serves the site in this folder, on a free port.
 * @param {string} folder
 * @param {string} slug The slug of the article.
 */
export async function serve(folder, slug) {
  const article = `conditions/${slug}/`;
  /** @type {Map<string, { type: string, body: Buffer }>} */
  const files = new Map();
  /** @type {(path: string, content: string | Buffer) => void} */
  const add = (path, content) => files.set(path, { type: TYPES[extname(path)], body: brotliCompressSync(content) });
  for (const name of readdirSync(folder, { recursive: true, encoding: "utf8" })) {
    const type = TYPES[extname(name)];
    if (!type || !statSync(join(folder, name)).isFile()) continue;
    const content = readFileSync(join(folder, name));
    if (name === `${article}index.html`) {
      const page = timed(content.toString());
      add(`/page/${name}`, page);
      add(`/baseline/${name}`, withoutScripts(page));
      continue;
    }
    add(`/page/${name}`, content);
    if (IN_BASELINE.includes(extname(name))) add(`/baseline/${name}`, content);
  }
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? "", "http://127.0.0.1");
    const file = files.get(pathname.endsWith("/") ? `${pathname}index.html` : pathname);
    if (!file) return response.writeHead(404).end();
    response.writeHead(200, {
      "content-type": file.type,
      "content-encoding": "br",
      "content-length": file.body.length,
      "cache-control": "max-age=600",
    });
    response.end(file.body);
  });
  const { origin, close } = await listen(server);
  return {
    addresses: { page: `${origin}/page/${article}`, baseline: `${origin}/baseline/${article}` },
    close,
  };
}

/** @param {string} html */
function timed(html) {
  let marked = html;
  for (const [target, replacement] of TIMED) {
    if (!target.test(marked)) throw new Error(`The article has no ${target} to time.`);
    marked = marked.replace(target, replacement);
  }
  return marked;
}

/**
 * A page without scripts, and with its styles where plain HTML has them: in the head.
 * @param {string} html
 */
function withoutScripts(html) {
  const [late, style] = html.match(/<svg>(<style[\s\S]*?<\/style>)<\/svg>/) ?? [];
  if (!late) throw new Error("The article has no late styles.");
  const plain = html.replace(/<script\b[\s\S]*?<\/script>/g, "").replace(late, "");
  return plain.replace("</head>", () => `${style}</head>`);
}
