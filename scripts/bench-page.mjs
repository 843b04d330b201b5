// Measures what a reader on a phone with a slow network waits for, on the article as it was built and on its
// twin: the same page without any script, as fast as plain HTML can be. Prints a table, writes
// target/bench/page.json, and fails where a limit is exceeded.
// Usage: node scripts/bench-page.mjs <folder with the built site> <runs> <bytes that the client may have>
import { mkdirSync, writeFileSync } from "node:fs";
import { cpus, loadavg } from "node:os";
import { untilIdle } from "./bench-page/machine.mjs";
import { comment, load, presses, rating, section } from "./bench-page/measures.mjs";
import { serve } from "./bench-page/server.mjs";
import { CONDITIONS } from "./bench-page/visit.mjs";
import { shown, summary, table } from "./bench-table.mjs";
import { launchBrowser } from "./bench-tools/browser.mjs";
import { audit } from "./bench-tools/lighthouse.mjs";

const [folder, runs, clientLimit] = process.argv.slice(2);
const OUTPUT = "target/bench/page.json";
/** How often, in each run, both pages are visited for what is compared: the paint, and unfolding. */
const VISITS = 6;

/** What is measured: its key, what it is, and the most that it may be: alone, or for each of the twin's. */
const MEASURES = [
  ["document", "document, bytes"],
  ["script", "script, bytes"],
  ["wasm", "WASM, bytes"],
  ["client", "script and WASM, bytes", { most: clientLimit === "none" ? Infinity : Number(clientLimit) }],
  ["other", "other, bytes"],
  ["total", "all, with heads, bytes"],
  ["requests", "requests"],
  ["textVisible", "text visible, ms", { times: 1.05, of: "textVisible" }],
  ["fcp", "first contentful paint, ms", { times: 1.05, of: "fcp" }],
  ["lcp", "largest contentful paint, ms", { times: 1.05, of: "lcp" }],
  ["blocking", "total blocking time, ms", { below: 50 }],
  ["blockingInAll", "  and before the first paint, ms"],
  ["shift", "cumulative layout shift", { most: 0 }],
  ["sectionUnfolds", "section unfolds, ms", { times: 1.1, of: "sectionUnfolds" }],
  ["ratingStored", "rating stored, ms", { times: 2.8, of: "textVisible" }],
  ["commentStored", "comment stored, ms"],
  ["commentListed", "comment listed, ms"],
  ["pressesEarly", "of 5 presses, before the client is there"],
  ["pressesLost", "  lost", { most: 0, each: true }],
  ["performance", "Lighthouse: performance", { least: 100 }],
  ["accessibility", "Lighthouse: accessibility", { least: 100 }],
  ["best-practices", "Lighthouse: best practices", { least: 100 }],
  ["seo", "Lighthouse: SEO", { least: 100 }],
];

const server = await serve(folder);
const browser = await launchBrowser();
try {
  const wasIdle = await untilIdle();
  const busy = [loadavg()[0]];
  const { values, lost, findings } = await measure();
  busy.push(loadavg()[0]);
  const summaries = { page: summariesOf(values.page), twin: summariesOf(values.twin) };
  const failures = beyond(summaries);
  report(summaries, { wasIdle, busy }, lost, findings, failures);
  mkdirSync("target/bench", { recursive: true });
  const machine = { cores: cpus().length, processor: cpus()[0].model, wasIdle, busy, browser: await browser.version() };
  const written = {
    date: new Date().toISOString(),
    machine,
    conditions: CONDITIONS,
    runs: Number(runs),
    visits: VISITS,
    summaries,
    failures,
    lost,
    findings,
    values,
  };
  writeFileSync(OUTPUT, `${JSON.stringify(written, null, 2)}\n`);
  console.log(`\nAll values are in ${OUTPUT}.`);
  if (failures.length > 0) process.exitCode = 1;
} finally {
  await browser.close();
  server.close();
}

/** Each measured value of the page and of its twin. */
async function measure() {
  const values = { page: {}, twin: {} };
  const lost = [];
  const findings = new Set();
  const add = (of, measured) => {
    for (const [key, value] of Object.entries(measured)) (values[of][key] ??= []).push(value);
  };
  const { page, twin } = server.addresses;
  console.error("The first visits are not counted: the browser warms up ...");
  await load(browser, page);
  await load(browser, twin);
  for (let run = 1; run <= Number(runs); run += 1) {
    console.error(`run ${run} of ${runs} ...`);
    for (let count = 0; count < VISITS; count += 1) {
      // Never the same one first, so that what else the machine does falls on both.
      const order = count % 2 ? ["page", "twin"] : ["twin", "page"];
      for (const of of order) {
        const loaded = await load(browser, server.addresses[of]);
        add(of, { ...loaded, client: loaded.script + loaded.wasm });
      }
      for (const of of order) add(of, await section(browser, server.addresses[of]));
    }
    add("page", await rating(browser, page));
    add("page", await comment(browser, page));
    const pressed = await presses(browser, page);
    add("page", { pressesEarly: pressed.early, pressesLost: pressed.lost.length });
    lost.push(...pressed.lost);
    const audited = await audit(browser, page);
    add("page", audited.scores);
    audited.findings.forEach((finding) => findings.add(finding));
  }
  return { values, lost, findings: [...findings] };
}

function summariesOf(values) {
  return Object.fromEntries(Object.entries(values).map(([key, list]) => [key, summary(list)]));
}

/** A sentence for each limit that is exceeded. */
function beyond({ page, twin }) {
  const failures = [];
  for (const [key, name, limit = {}] of MEASURES) {
    const value = limit.each ? page[key].max : page[key].median;
    const most = limit.times ? limit.times * twin[limit.of].median : (limit.most ?? Infinity);
    if (value > most) {
      const why = limit.times ? `, ${limit.times} times the twin's ${shown(twin[limit.of].median)}` : "";
      failures.push(`${name}: ${shown(value)} is more than ${shown(most)}${why}.`);
    }
    if (value >= limit.below) failures.push(`${name}: ${shown(value)} is not below ${limit.below}.`);
    if (value < limit.least) failures.push(`${name}: ${shown(value)} is less than ${limit.least}.`);
  }
  return failures;
}

function report({ page, twin }, { wasIdle, busy }, lost, findings, failures) {
  const cell = (it) => (it === undefined ? "" : `${shown(it.median)} (${shown(it.min)} to ${shown(it.max)})`);
  const ratio = (key, { of = key } = {}) => {
    const base = twin[of]?.median;
    return base ? (page[key].median / base).toFixed(2) : "";
  };
  const allowed = ({ times, most, below, least }) =>
    times
      ? `${times} times`
      : below
        ? `< ${below}`
        : least
          ? `${least}`
          : most === undefined || most === Infinity
            ? ""
            : shown(most);
  console.log(
    `median (least to most) of ${runs} runs, of loading and unfolding ${runs * VISITS} visits; processor ${CONDITIONS.cpuSlowdown} times slower, ${CONDITIONS.bitsPerSecond / 1e6} Mbit/s, ${CONDITIONS.latency} ms for each request, nothing cached`,
  );
  console.log(
    table([
      ["", "page", "twin without script", "page / twin", "allowed"],
      ...MEASURES.map(([key, name, limit = {}]) => [
        name,
        cell(page[key]),
        cell(twin[key]),
        ratio(key, limit),
        allowed(limit),
      ]),
    ]),
  );
  // The bench itself keeps about one core busy.
  console.log(
    `Programs that wanted a core, before and after: ${busy.map((it) => it.toFixed(1)).join(" and ")}, of ${cpus().length} cores.`,
  );
  if (!wasIdle) console.log("The machine had other things to do when this began. Times may be long.");
  for (const control of new Set(lost)) console.log(`A press was lost: ${control}`);
  for (const finding of findings) console.log(`Lighthouse finds: ${finding}`);
  for (const failure of failures) console.log(`BEYOND THE LIMIT: ${failure}`);
}
