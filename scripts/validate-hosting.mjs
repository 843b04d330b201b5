// Checks the files for hosts. Each file that can be compressed has compressed copies with the same content. _headers
// has one caching rule for each file, and the security headers for all. The security policy in each page allows exactly
// its scripts and styles, and that in _headers exactly those of the page shells: a site may have no page with the styles
// of rare blocks. Each redirect leads from a page to another one. The files for nginx and Caddy say the same. Prints the
// errors, and fails if there are any.
// Usage: node scripts/validate-hosting.mjs <folder with the built site> <folder with the page shells>
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { integrityOf } from "./content-hash.mjs";

/** Files whose format is compressed already. */
const COMPRESSED = /\.png$/;
/** Decompresses a copy, by its extension. */
const DECOMPRESS = { ".br": brotliDecompressSync, ".gz": gunzipSync };
const FOR_HOSTS = /[/\\](_headers|_redirects|_nginx\.conf|_Caddyfile|\.build-manifest\.json)$/;

const [folder, shells] = process.argv.slice(2);
/** @param {string} name */
const read = (name) => readFileSync(join(folder, name), "utf8");
const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
const all = entries
  .filter((entry) => entry.isFile())
  .map(({ parentPath, path, name }) => join(parentPath ?? path, name));
const files = all.filter((file) => !/\.(br|gz)$/.test(file) && !FOR_HOSTS.test(file));
/** Each rule of _headers: the path, and the headers as [name, value]. */
const rules = [...read("_headers").matchAll(/^(\/.*)\n((?: {2}.*\n)+)/gm)].map(([, path, lines]) => ({
  path,
  headers: [...lines.matchAll(/^ {2}([^:]+): (.*)$/gm)].map(([, name, value]) => [name, value]),
}));
const findings = [];

for (const file of files) {
  for (const [ending, decompress] of COMPRESSED.test(file) ? [] : Object.entries(DECOMPRESS)) {
    const isThere = all.includes(file + ending);
    const isSame = isThere && decompress(readFileSync(file + ending)).equals(readFileSync(file));
    if (!isSame) findings.push(`${file}${ending} ${isThere ? "is another file" : "is missing"}`);
  }
  const path = file.slice(join(folder, "/").length - 1).replace(/index\.html$/, "");
  const fitting = rules.filter(({ path: rule }) =>
    rule.endsWith("*") ? path.startsWith(rule.slice(0, -1)) : path === rule,
  );
  const controls = fitting.flatMap(({ headers }) => headers).filter(([name]) => name === "Cache-Control");
  const control = /-[0-9a-f]{16}[_./]/.test(path) ? "public, max-age=31536000, immutable" : "no-cache";
  if (`${controls.map(([, value]) => value)}` !== control) {
    findings.push(`_headers does not have exactly “${control}” for ${path}`);
  }
}

const security = rules.find(({ path }) => path === "/*")?.headers ?? [];
/** How the file of each server writes a header.
    @type {[file: string, line: (name: string, value: string) => string][]} */
const SERVERS = [
  ["_nginx.conf", (name, value) => `add_header ${name} "${value}" always;`],
  ["_Caddyfile", (name, value) => `${name} "${value}"`],
];
for (const [file, line] of SERVERS) {
  const missing = security.filter(([name, value]) => !read(file).includes(line(name, value)));
  if (missing.length > 0) {
    findings.push(`${file} differs from _headers in ${missing.map(([name]) => name)}`);
  }
}

/** Each redirect: from one path to another, below the base path. */
const redirects = [...read("_redirects").matchAll(/^(\S+) (\S+) 301$/gm)].map(([, from, to]) => ({ from, to }));
for (const { from, to } of redirects) {
  for (const path of [from, to]) {
    const page = join(path.slice(path.indexOf("/conditions/")), "index.html");
    if (!files.includes(join(folder, page))) findings.push(`_redirects names ${path}, where there is no page`);
  }
  if (!read("_nginx.conf").includes(`location = ${from} {\n        return 301 ${to};`)) {
    findings.push(`_nginx.conf does not lead from ${from} to ${to}`);
  }
  if (!read("_Caddyfile").includes(`redir ${from} ${to} 301`)) {
    findings.push(`_Caddyfile does not lead from ${from} to ${to}`);
  }
}

/**
 * The hashes of the inline scripts and styles that a policy allows.
 * @param {string} policy
 * @returns {string[]}
 */
const allowed = (policy) => policy.match(/'sha256-[^']+'/g) ?? [];
const policy = security.find(([name]) => name === "Content-Security-Policy")?.[1] ?? "";
/**
 * The hashes of the inline scripts and styles in a page.
 * @param {string} page
 */
const hashesIn = (page) =>
  [...page.matchAll(/<(script|style)(?! type="application\/(?:ld\+)?json")[^>]*>([\s\S]*?)<\/\1>/g)].map(
    ([, , content]) => `'${integrityOf(content)}'`,
  );
for (const file of files.filter((name) => name.endsWith(".html"))) {
  const page = readFileSync(file, "utf8");
  const [, own = ""] = page.match(/<meta http-equiv="Content-Security-Policy" content="([^"]*)"/) ?? [];
  const there = hashesIn(page);
  const notInHeaders = there.filter((hash) => !allowed(policy).includes(hash));
  if (notInHeaders.length > 0) findings.push(`_headers does not name ${notInHeaders} of ${file}`);
  if (`${allowed(own).sort()}` !== `${there.sort()}`) {
    findings.push(`the policy in ${file} does not name exactly its scripts and styles`);
  }
  /** @param {string} text */
  const withoutHashes = (text) => text.replace(/ 'sha256-[^']+'/g, "");
  if (withoutHashes(policy) !== `${withoutHashes(own)}; frame-ancestors 'none'`) {
    findings.push(`the policy in ${file} is not that of _headers`);
  }
}
const inShells = new Set(
  ["page.html", "article.html"].flatMap((shell) => hashesIn(readFileSync(join(shells, shell), "utf8"))),
);
if (`${allowed(policy).sort()}` !== `${[...inShells].sort()}`) {
  findings.push("_headers does not name exactly the scripts and styles of the page shells");
}

for (const finding of findings) console.log(finding);
if (findings.length > 0 || files.length === 0) {
  console.log(`${findings.length} mistakes in ${files.length} files.`);
  process.exitCode = 1;
} else {
  console.log(`${files.length} files are compressed and have their headers.`);
}
