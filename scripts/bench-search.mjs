// Measures the search of 10,000 conditions, 2,368 of them with the names of real ones. First how well it finds these.
// Then, in Chromium, typed letter by letter, with an empty cache: what it fetches, and the time from a key until the
// results are on the screen, on a slow processor. Prints tables, writes target/bench/search.json, and fails where a value
// is not within its limit.
// Usage: node scripts/bench-search.mjs <folder with the built site> <folder with its page shells> <runs>
import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { cpus } from "node:os";
import { join, resolve } from "node:path";
import { openIndex } from "../src/js/search/index-files.js";
import { isReached, KINDS, measure } from "./bench-search/quality.mjs";
import { serve } from "./bench-search/server.mjs";
import { shown, summary, table } from "./bench-table.mjs";
import { launchBrowser } from "./bench-tools/browser.mjs";

/**
 * @typedef {object} Measurement
 * @property {string} kind
 * @property {string} text
 * @property {number} bytes
 * @property {number} requests
 * @property {number[]} times
 * @property {import("./bench-search/server.mjs").SentFile[]} files
 * @property {number | undefined} results
 */

const [dist, shells, runs] = process.argv.slice(2);
const CONDITIONS = 10_000;
/** The most bytes that a search may fetch, with its script. */
const MOST_BYTES = 100_000;
/** The most milliseconds from the last key to the results, at the median, if each word has four letters or more. */
const MOST_MS = 100;
const CPU_SLOWDOWN = 4;
/** The seed of the questions about real conditions. */
const SEED = 1;
/** The time between two keys, in milliseconds: enough to search for each letter. */
const BETWEEN_KEYS = 200;
const OUTPUT = "target/bench/search.json";

const project = resolve("target/bench/search");
const site = join(project, "site");
const SEARCHES = [
  ["by name", "wildervanck syndrome"],
  ["by a long name", "charcot-marie-tooth disease type 2b2"],
  ["by other name", "steroid 11-beta-hydroxylase deficiency"],
  ["by symptom", "tremor"],
  ["misspelled", "tremer"],
  ["misspelled in the first two letters", "iwlson disease"],
  ["each word misspelled", "wildervank sydrome"],
  ["a word that is another word", "chlor vision deficiency"],
  ["two words", "tremor fatigue"],
  ["three words", "pain of the hand and fever"],
  ["four words", "fever cough headache tremor"],
  ["in the text", "botulinum toxin"],
  ["in the text, common words", "deep brain stimulation"],
  ["a part of an article", "wilson disease treatment"],
  ["a question", "what is wilson disease"],
  ["a word that is nowhere", "wilson wxyz"],
  ["a word of very many symptoms", "pain"],
  ["the most common symptom", "anxiety"],
  ["a word of very many names", "disease"],
  ["two letters", "co"],
  ["found nowhere", "xylophone"],
];

makeSite();
const qualities = await measureQuality();
const server = await serve(site);
const browser = await launchBrowser();
/** @type {Measurement[]} */
const measured = [];
try {
  for (const [kind, text] of SEARCHES) {
    console.error(`searching for “${text}” ...`);
    const visits = [];
    for (let run = 0; run < Number(runs); run += 1) visits.push(await search(text));
    measured.push({ kind, text, ...visits[0], times: visits.map(({ time }) => time) });
  }
} finally {
  await browser.close();
  server.close();
}
report();

/** Renders the site, without the client, which no search uses. */
function makeSite() {
  console.error(`Rendering the site of ${shown(CONDITIONS)} conditions ...`);
  rmSync(project, { recursive: true, force: true });
  mkdirSync(site, { recursive: true });
  cpSync("public", join(project, "public"), { recursive: true });
  rmSync(join(project, "public/conditions"), { recursive: true });
  execFileSync("node", ["scripts/bench-scale/make-conditions.mjs", `${CONDITIONS}`, join(project, "public")]);
  const render = ["render", join(project, "public"), resolve(shells), site];
  execFileSync("target/native-release/publish", render, { stdio: ["ignore", "ignore", "inherit"] });
  for (const file of readdirSync(dist)) if (/^search-\w+\.js$/.test(file)) cpSync(join(dist, file), join(site, file));
}

/** Asks for real conditions, with the index of the site. */
async function measureQuality() {
  const real = JSON.parse(readFileSync("tests/data/nih-condition-names.json", "utf8"));
  const index = openIndex(async (path) => JSON.parse(readFileSync(join(site, path), "utf8")));
  const qualities = [];
  for (const kind of /** @type {(keyof typeof KINDS)[]} */ (Object.keys(KINDS))) {
    console.error(`looking for ${kind} ...`);
    const { failures, ...figures } = await measure(index, real, kind, SEED);
    qualities.push({ kind, ...figures, isReached: isReached(kind, { ...figures, failures }), failures });
  }
  return qualities;
}

/**
 * Types a text on a page of its own, with an empty cache, and times the last key.
 * @param {string} text
 */
async function search(text) {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  // The service worker fetches ahead, and is no part of a search.
  await page.evaluateOnNewDocument(() =>
    Object.defineProperty(Navigator.prototype, "serviceWorker", { value: undefined }),
  );
  await page.goto(server.address, { waitUntil: "load" });
  server.take();
  await page.emulateCPUThrottling(CPU_SLOWDOWN);
  await page.focus("#search--field");
  await page.waitForNetworkIdle({ idleTime: 300 });
  await page.keyboard.type(text.slice(0, -1), { delay: BETWEEN_KEYS });
  await page.waitForNetworkIdle({ idleTime: 300 });
  await page.evaluate(watch);
  await page.keyboard.press(text.slice(-1));
  await page.waitForNetworkIdle({ idleTime: 1_000 });
  const time = (await page.evaluate(() => window.shownAfter)) ?? 0;
  const results = await page.evaluate(() => document.querySelector(".search .condition-list")?.children.length);
  const files = server.take();
  await context.close();
  const bytes = files.reduce((sum, file) => sum + file.bytes, 0);
  return { bytes, requests: files.length, files, time, results };
}

/** Runs in the page: records the time from the key until the frame that shows the outcome. The results may be those
    that were shown already. */
function watch() {
  let pressedAt = 0;
  const observer = new MutationObserver(() => {
    observer.disconnect();
    requestAnimationFrame(() =>
      setTimeout(() => {
        window.shownAfter = performance.now() - pressedAt;
      }),
    );
  });
  const message = document.querySelector(".search__message");
  if (message) observer.observe(message, { childList: true });
  addEventListener(
    "keydown",
    ({ timeStamp }) => {
      pressedAt = timeStamp;
    },
    true,
  );
}

function report() {
  /** @param {number[]} list */
  const times = (list) => {
    if (!list.every(Boolean)) return "–";
    const { median, min, max } = summary(list);
    return `${shown(median)} (${shown(min)} to ${shown(max)})`;
  };
  console.log(
    table([
      ["500 of each", "right one first, %", "among ten, %", "nothing found, %"],
      ...qualities.map(({ kind, first, amongTen, nothing }) => [
        kind,
        ...[first, amongTen, nothing].map((share) => share.toFixed(1)),
      ]),
    ]),
  );
  console.log(
    table([
      ["search", "text", "bytes of brotli", "requests", "key to result, ms"],
      ...measured.map(({ kind, text, bytes, requests, times: list }) => [
        kind,
        text,
        shown(bytes),
        shown(requests),
        times(list),
      ]),
    ]),
  );
  const heavy = measured.filter(({ bytes }) => bytes > MOST_BYTES);
  const slow = measured.filter(({ text, times: list }) => !/\b\w{1,3}\b/.test(text) && summary(list).median > MOST_MS);
  const failures = [
    ...qualities.filter(({ isReached }) => !isReached).map(({ kind }) => `Too few ${kind} are found.`),
    ...heavy.map(({ text }) => `“${text}” fetches more than ${shown(MOST_BYTES)} bytes.`),
    ...slow.map(({ text }) => `“${text}” takes more than ${MOST_MS} ms.`),
  ];
  for (const failure of failures) console.log(`LIMIT EXCEEDED: ${failure}`);
  const machine = { cores: cpus().length, processor: cpus()[0].model };
  writeFileSync(
    OUTPUT,
    `${JSON.stringify({ date: new Date().toISOString(), machine, qualities, measured, failures }, null, 2)}\n`,
  );
  console.log(`\nAll values are in ${OUTPUT}.`);
  if (failures.length > 0) process.exitCode = 1;
}
