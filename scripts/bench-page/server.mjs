// Serves the article on dystonia twice from one server: /page/ is the site as it was built, and /twin/ is
// the same without any script, so what a reader would wait for who had plain HTML. Both are compressed
// before (brotli, quality 11), as a host does it.
import { readdirSync, readFileSync, statSync } from "node:fs";
import { createServer } from "node:http";
import { extname, join } from "node:path";
import { brotliCompressSync } from "node:zlib";

const ARTICLE = "conditions/dystonia/";
const TYPES = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".wasm": "application/wasm",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".webmanifest": "application/manifest+json",
};
/** What pages without script ask for too. */
const IN_TWIN = [".svg", ".png", ".webmanifest"];
/** The browser says when it paints these (Element Timing): the title, and the first words of the text. */
const TIMED = [
  [/<h1(?=[ >])/, '<h1 elementtiming="title"'],
  [/(class="article__text">[^]*?)<li(?=[ >])/, '$1<li elementtiming="text"'],
];

/** Serves the site in this folder, on a port that is free. */
export async function serve(folder) {
  const files = new Map();
  const add = (path, content) => files.set(path, { type: TYPES[extname(path)], body: brotliCompressSync(content) });
  for (const name of readdirSync(folder, { recursive: true })) {
    const type = TYPES[extname(name)];
    if (!type || !statSync(join(folder, name)).isFile()) continue;
    let content = readFileSync(join(folder, name));
    if (name === `${ARTICLE}index.html`) {
      content = timed(content.toString());
      add(`/twin/${name}`, withoutScripts(content));
    } else if (IN_TWIN.includes(extname(name))) {
      add(`/twin/${name}`, content);
    }
    add(`/page/${name}`, content);
  }
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url, "http://127.0.0.1");
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
  await new Promise((listening) => server.listen(0, "127.0.0.1", listening));
  const origin = `http://127.0.0.1:${server.address().port}`;
  return {
    addresses: { page: `${origin}/page/${ARTICLE}`, twin: `${origin}/twin/${ARTICLE}` },
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}

function timed(html) {
  for (const [place, marked] of TIMED) {
    if (!place.test(html)) throw new Error(`The article has no place ${place} to be timed.`);
    html = html.replace(place, marked);
  }
  return html;
}

/** Its styles are where plain HTML has them: all in the head. */
function withoutScripts(html) {
  const [late, style] = html.match(/<svg>(<style[^]*?<\/style>)<\/svg>/);
  const plain = html.replace(/<script\b[^]*?<\/script>/g, "").replace(late, "");
  return plain.replace("</head>", () => `${style}</head>`);
}
