// Measures what many comments cost the reader, in Chromium: the first list on the screen, adding
// one more, and typing, with 10, 1,000 and 10,000 comments of 200 characters. Prints a table of
// medians with the ratios that matter, and fails where one is above its limit.
//
// The reader is one who comes back: the browser has just been started and has the client in its
// cache, the page comes over a slow network.
// Usage: node scripts/bench-storage.mjs <folder with the built site> [rounds, 7 if not said]
import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { brotliCompressSync } from "node:zlib";

const SIZES = [10, 1_000, 10_000];
/** Above these, more comments make the page slower than a reader should notice. */
const LIMITS = [
  { what: "firstList", of: 10_000, to: 1_000, most: 1.5 },
  { what: "add", of: 10_000, to: 10, most: 1.5 },
];
const ARTICLE = "/conditions/dystonia/";
/** 1.6 Mbit/s in bytes, and milliseconds until an answer begins. */
const NETWORK = { offline: false, downloadThroughput: 200_000, uploadThroughput: 200_000, latency: 150 };
/** How often a comment is added, and a letter typed, on each visit. */
const REPEATS = 15;

const [folder, rounds = "7"] = process.argv.slice(2);

/** Runs on each page before all else: notes when the first comment is on the screen. */
const WATCH = `new MutationObserver((_, observer) => {
  if (!document.querySelector(".comment-item")) return;
  observer.disconnect();
  requestAnimationFrame(() => setTimeout(() => { window.firstList = performance.now(); }));
}).observe(document, { childList: true, subtree: true });`;

/** Puts comments into the storage, as the page would have. */
const FILL = `const [count] = arguments;
for (let index = 0; index < count; index += 1) {
  const created = 1700000000000 + index * 60000;
  const id = created.toString(16).padStart(12, "0") + "-" + index.toString(16).padStart(8, "0");
  const text = ("Comment " + index + " ").padEnd(200, "x");
  localStorage["symptom-database/comment/dystonia/" + id] =
    JSON.stringify({ version: 1, text, created });
}`;

/** Waits until all comments are read, then measures adding and typing. Leaves no trace. */
const MEASURE = `const [count, repeats] = arguments;
const until = async (holds) => {
  while (!holds()) await new Promise((resolve) => setTimeout(resolve, 10));
};
const type = (text) => {
  const field = document.querySelector("#comment-text");
  field.value = text;
  const start = performance.now();
  field.dispatchEvent(new Event("input", { bubbles: true }));
  return performance.now() - start;
};
const add = (text) => new Promise((resolve) => {
  const list = document.querySelector(".comment-list");
  type(text);
  const start = performance.now();
  new MutationObserver((_, observer) => {
    if (!list.firstElementChild.textContent.startsWith(text)) return;
    observer.disconnect();
    resolve(performance.now() - start);
  }).observe(list, { childList: true, subtree: true });
  document.querySelector("#comment-form [type=submit]").click();
});
return (async () => {
  const heading = document.querySelector(".comments h3");
  await until(() => window.firstList && heading.textContent.includes("(" + count + ")"));
  // Until all are read, whatever the page goes on doing.
  await new Promise((resolve) => setTimeout(resolve, 2_000));
  const before = new Set(Object.keys(localStorage));
  const [adds, typings] = [[], []];
  for (let index = 0; index < repeats; index += 1) {
    typings.push(type("A letter more ".padEnd(100 + index, "x")));
    adds.push(await add("Added " + index + " ".padEnd(190, "y")));
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  for (const key of Object.keys(localStorage)) if (!before.has(key)) localStorage.removeItem(key);
  return { firstList: [window.firstList], add: adds, type: typings };
})();`;

const servers = await Promise.all(SIZES.map(serve));
const profile = mkdtempSync(join(tmpdir(), "bench-storage-"));
try {
  const times = await measure();
  report(times);
} finally {
  servers.forEach(({ server }) => {
    server.closeAllConnections();
    server.close();
  });
  rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
}

/** Times in milliseconds, by what was done and by number of comments. */
async function measure() {
  await inBrowser(async (run, open) => {
    for (const { size, origin } of servers) {
      await open(`${origin}${ARTICLE}`);
      await run(FILL, [size]);
    }
    // Else the browser may end before it has written them to the disk.
    await new Promise((resolve) => setTimeout(resolve, 6_000));
  });
  const times = { firstList: {}, add: {}, type: {} };
  for (let round = 0; round < Number(rounds); round += 1) {
    console.error(`round ${round + 1} of ${rounds} ...`);
    // A new browser each time, so that the storage is read from the disk; and never the same
    // number of comments first.
    await inBrowser(async (run, open, network) => {
      await network(NETWORK);
      for (let place = 0; place < servers.length; place += 1) {
        const { size, origin } = servers[(place + round) % servers.length];
        await open(`${origin}${ARTICLE}`);
        const measured = await run(MEASURE, [size, REPEATS]);
        for (const [what, list] of Object.entries(measured)) (times[what][size] ??= []).push(...list);
      }
    });
  }
  return times;
}

function report(times) {
  const row = (cells) => cells.map((cell, index) => String(cell).padEnd(index ? 12 : 34)).join("");
  const ms = (time) => `${time.toFixed(2)} ms`;
  console.log(row(["median", ...SIZES.map((size) => `${size} comments`)]));
  const names = {
    firstList: "first list on the screen, since start",
    add: "adding one, until it is listed",
    type: "typing a letter",
  };
  for (const [what, name] of Object.entries(names)) {
    console.log(row([name, ...SIZES.map((size) => ms(median(times[what][size])))]));
  }
  for (const { what, of, to, most } of LIMITS) {
    const ratio = median(times[what][of]) / median(times[what][to]);
    const is = ratio <= most ? "within" : "ABOVE";
    console.log(`${names[what]}: ${of} / ${to} = ${ratio.toFixed(2)}, ${is} ${most}`);
    if (ratio > most) process.exitCode = 1;
  }
}

function median(list) {
  const sorted = [...list].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)];
}

/** Serves the site from an origin of its own, so with a storage of its own. */
async function serve(size) {
  const types = { html: "text/html", js: "text/javascript", wasm: "application/wasm", svg: "image/svg+xml" };
  const server = createServer((request, response) => {
    const path = request.url.endsWith("/") ? `${request.url}index.html` : request.url;
    try {
      let content = readFileSync(join(folder, path));
      if (path.endsWith(".html")) content = content.toString().replace("<head>", `<head><script>${WATCH}</script>`);
      response.writeHead(200, {
        "content-type": types[path.split(".").pop()],
        "content-encoding": "br",
        "cache-control": path.includes("client-") ? "max-age=31536000, immutable" : "no-cache",
      });
      response.end(brotliCompressSync(content));
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise((listening) => server.listen(0, "127.0.0.1", listening));
  return { size, server, origin: `http://127.0.0.1:${server.address().port}` };
}

/** Starts Chromium over WebDriver with the same profile each time, and ends it. */
async function inBrowser(use) {
  const driver = spawn("chromedriver", ["--port=0"], { stdio: ["ignore", "pipe", "ignore"] });
  try {
    const port = await driverPort(driver);
    const call = async (path, body) => {
      const method = body ? "POST" : "DELETE";
      const answer = await fetch(`http://127.0.0.1:${port}/session${path}`, {
        method,
        body: body && JSON.stringify(body),
      });
      const { value } = await answer.json();
      if (!answer.ok) throw new Error(value.message);
      return value;
    };
    const args = [
      "--headless=new",
      "--no-sandbox",
      "--disable-gpu",
      "--disable-background-networking",
      `--user-data-dir=${profile}`,
    ];
    const capabilities = { alwaysMatch: { "goog:chromeOptions": { args }, timeouts: { script: 120_000 } } };
    const { sessionId } = await call("", { capabilities });
    await use(
      (script, args) => call(`/${sessionId}/execute/sync`, { script, args }),
      (url) => call(`/${sessionId}/url`, { url }),
      (params) => call(`/${sessionId}/goog/cdp/execute`, { cmd: "Network.emulateNetworkConditions", params }),
    );
    await call(`/${sessionId}`);
  } finally {
    driver.kill();
  }
}

async function driverPort(driver) {
  for await (const line of createInterface({ input: driver.stdout })) {
    const port = line.match(/started successfully on port (\d+)/)?.[1];
    if (port) return port;
  }
  throw new Error("chromedriver does not start. Run scripts/setup.");
}
