// Measures how much many comments slow the page down, in Chromium: the first list on the screen, adding one more, and
// typing. The page has 10, 1,000 or 10,000 comments of 200 characters. Prints a table of medians with the ratios that
// matter, and fails where one is above its limit.
//
// The reader comes back: the browser has just started and has the client in its cache, and the network is slow.
// Usage: node scripts/bench-storage.mjs <folder with the built site> [rounds, 7 by default]
import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { extname, join } from "node:path";
import { createInterface } from "node:readline";
import { brotliCompressSync } from "node:zlib";
import { summary } from "./bench-table.mjs";
import { listen } from "./bench-tools/listen.mjs";

/**
 * @typedef {"firstList" | "add" | "type"} Task
 * @typedef {Record<Task, Record<number, number[]>>} Times In milliseconds, by task and number of comments.
 *
 * @typedef {object} Session A running browser.
 * @property {(program: string, parameters: unknown[]) => Promise<any>} run Runs a program in the page.
 * @property {(address: string) => Promise<void>} open
 * @property {(conditions: object) => Promise<void>} emulateNetwork
 */

const SIZES = [10, 1_000, 10_000];
/** Above these, the reader would notice that more comments make the page slower.
    @type {{ task: Task, of: number, to: number, most: number }[]} */
const LIMITS = [
  { task: "firstList", of: 10_000, to: 1_000, most: 1.5 },
  { task: "add", of: 10_000, to: 10, most: 1.5 },
];
const ARTICLE = "/conditions/dystonia/";
/** 1.6 Mbit/s in bytes, and milliseconds until a response begins. */
const NETWORK = { offline: false, downloadThroughput: 200_000, uploadThroughput: 200_000, latency: 150 };
/** How often each visit adds a comment and types a letter. */
const REPEATS = 15;

const [folder, rounds = "7"] = process.argv.slice(2);

/** Runs on each page before everything else: records when the first comment is on the screen. */
const WATCH = `new MutationObserver((_, observer) => {
  if (!document.querySelector(".comment-item")) return;
  observer.disconnect();
  requestAnimationFrame(() => setTimeout(() => { window.firstList = performance.now(); }));
}).observe(document, { childList: true, subtree: true });`;

/** Fills the storage with comments, as the page would store them. */
const FILL = `const [count] = arguments;
for (let index = 0; index < count; index += 1) {
  const created = 1700000000000 + index * 60000;
  const id = created.toString(16).padStart(12, "0") + "-" + index.toString(16).padStart(8, "0");
  const text = ("Comment " + index + " ").padEnd(200, "x");
  localStorage["symptom-database/comment/dystonia/" + id] =
    JSON.stringify({ version: 1, text, created });
}`;

/** Waits until the page has read all comments, then measures adding and typing. Leaves no trace. */
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
  report(await measure());
} finally {
  for (const { close } of servers) close();
  rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
}

/** Measures each task with each number of comments. */
async function measure() {
  await inBrowser(async ({ run, open }) => {
    for (const { size, origin } of servers) {
      await open(`${origin}${ARTICLE}`);
      await run(FILL, [size]);
    }
    // Otherwise the browser may end before it has written them to the disk.
    await new Promise((resolve) => setTimeout(resolve, 6_000));
  });
  /** @type {Times} */
  const times = { firstList: {}, add: {}, type: {} };
  for (let round = 0; round < Number(rounds); round += 1) {
    console.error(`round ${round + 1} of ${rounds} ...`);
    // A new browser reads the storage from the disk. Each round begins with another number of comments.
    await inBrowser(async ({ run, open, emulateNetwork }) => {
      await emulateNetwork(NETWORK);
      for (let index = 0; index < servers.length; index += 1) {
        const { size, origin } = servers[(index + round) % servers.length];
        await open(`${origin}${ARTICLE}`);
        /** @type {Record<Task, number[]>} */
        const measured = await run(MEASURE, [size, REPEATS]);
        for (const task of /** @type {Task[]} */ (Object.keys(measured))) {
          times[task][size] ??= [];
          times[task][size].push(...measured[task]);
        }
      }
    });
  }
  return times;
}

/** @param {Times} times */
function report(times) {
  /** @param {string[]} cells */
  const row = (cells) => cells.map((cell, index) => cell.padEnd(index ? 12 : 34)).join("");
  /** @type {(task: Task, size: number) => number} */
  const median = (task, size) => summary(times[task][size]).median;
  console.log(row(["median", ...SIZES.map((size) => `${size} comments`)]));
  /** @type {Record<Task, string>} */
  const names = {
    firstList: "first list on the screen, since start",
    add: "adding one, until it is listed",
    type: "typing a letter",
  };
  for (const task of /** @type {Task[]} */ (Object.keys(names))) {
    console.log(row([names[task], ...SIZES.map((size) => `${median(task, size).toFixed(2)} ms`)]));
  }
  for (const { task, of, to, most } of LIMITS) {
    const ratio = median(task, of) / median(task, to);
    const is = ratio <= most ? "within" : "ABOVE";
    console.log(`${names[task]}: ${of} / ${to} = ${ratio.toFixed(2)}, ${is} ${most}`);
    if (ratio > most) process.exitCode = 1;
  }
}

/**
 * Serves the site from an origin of its own, and so with a storage of its own.
 * @param {number} size
 */
async function serve(size) {
  /** @type {Record<string, string>} */
  const types = {
    ".html": "text/html",
    ".js": "text/javascript",
    ".wasm": "application/wasm",
    ".svg": "image/svg+xml",
  };
  const server = createServer(({ url = "" }, response) => {
    const path = url.endsWith("/") ? `${url}index.html` : url;
    try {
      const file = readFileSync(join(folder, path));
      const content = path.endsWith(".html")
        ? file.toString().replace("<head>", `<head><script>${WATCH}</script>`)
        : file;
      response.writeHead(200, {
        "content-type": types[extname(path)],
        "content-encoding": "br",
        "cache-control": path.includes("client-") ? "max-age=31536000, immutable" : "no-cache",
      });
      response.end(brotliCompressSync(content));
    } catch {
      response.writeHead(404).end();
    }
  });
  return { size, ...(await listen(server)) };
}

/**
 * Starts Chromium over WebDriver with the same profile each time, and ends it after `use`.
 * @param {(session: Session) => Promise<void>} use
 */
async function inBrowser(use) {
  const driver = spawn("chromedriver", ["--port=0"], { stdio: ["ignore", "pipe", "ignore"] });
  try {
    const port = await driverPort(driver.stdout);
    /** @type {(path: string, body?: object) => Promise<any>} */
    const call = async (path, body) => {
      const response = await fetch(`http://127.0.0.1:${port}/session${path}`, {
        method: body ? "POST" : "DELETE",
        body: body ? JSON.stringify(body) : null,
      });
      const { value } = /** @type {{ value: any }} */ (await response.json());
      if (!response.ok) throw new Error(value.message);
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
    await use({
      run: (script, args) => call(`/${sessionId}/execute/sync`, { script, args }),
      open: (url) => call(`/${sessionId}/url`, { url }),
      emulateNetwork: (params) =>
        call(`/${sessionId}/goog/cdp/execute`, { cmd: "Network.emulateNetworkConditions", params }),
    });
    await call(`/${sessionId}`);
  } finally {
    driver.kill();
  }
}

/** @param {import("node:stream").Readable} output */
async function driverPort(output) {
  for await (const line of createInterface({ input: output })) {
    const port = line.match(/started successfully on port (\d+)/)?.[1];
    if (port) return port;
  }
  throw new Error("chromedriver does not start. Run scripts/setup.");
}
