// Measures how long a reader on a phone with a slow network waits. Compares the article as it was built with its
// baseline: the same page without any script, as fast as plain HTML can be. Prints a table, writes
// target/bench/page-<slug>.json, and fails where a value exceeds its limit.
// Usage: node scripts/bench-page.mjs <folder with the built site> <runs> <bytes that the client may have> <slug>
// The slug “longest” stands for the article with the biggest page.
import { mkdirSync, readdirSync, statSync, writeFileSync } from "node:fs";
import { cpus, loadavg } from "node:os";
import { join } from "node:path";
import { untilIdle } from "./bench-page/machine.mjs";
import { comment, load, presses, rating, section } from "./bench-page/measures.mjs";
import { serve } from "./bench-page/server.mjs";
import { CONDITIONS } from "./bench-page/visit.mjs";
import { shown, summary, table } from "./bench-table.mjs";
import { launchBrowser } from "./bench-tools/browser.mjs";
import { audit } from "./bench-tools/lighthouse.mjs";

/**
 * @typedef {import("./bench-table.mjs").Summary} Summary
 * @typedef {"page" | "baseline"} Variant
 * @typedef {Record<string, number[]>} Values Of each measure, by its key.
 * @typedef {Record<string, Summary>} Summaries
 *
 * @typedef {object} Limit
 * @property {number} [most] The most that the value may be.
 * @property {number} [below]
 * @property {number} [least]
 * @property {number} [times] The most, as a multiple of the baseline's ...
 * @property {string} [of] ... value of this measure.
 * @property {boolean} [each] Whether the limit holds for each value, and not only for the median.
 */

const [folder, runCount, clientLimit, named] = process.argv.slice(2);
const slug = named === "longest" ? longest() : named;
const runs = Number(runCount);
const OUTPUT = `target/bench/page-${slug}.json`;
/** The number of visits per run to each page, for the values that are compared: the paint, and unfolding. */
const VISITS = 6;

/** The measures: key, description and limit. @type {[key: string, name: string, limit?: Limit][]} */
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

const server = await serve(folder, slug);
const browser = await launchBrowser();
try {
  const wasIdle = await untilIdle();
  const busy = [loadavg()[0]];
  const { values, lost, findings } = await measure();
  busy.push(loadavg()[0]);
  const summaries = { page: summariesOf(values.page), baseline: summariesOf(values.baseline) };
  const failures = beyond(summaries);
  report(summaries, { wasIdle, busy }, lost, findings, failures);
  mkdirSync("target/bench", { recursive: true });
  const machine = { cores: cpus().length, processor: cpus()[0].model, wasIdle, busy, browser: await browser.version() };
  const written = {
    date: new Date().toISOString(),
    slug,
    machine,
    conditions: CONDITIONS,
    runs,
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

/** The slug of the article with the biggest page. */
function longest() {
  const articles = join(folder, "conditions");
  /** @param {string} slug */
  const size = (slug) => statSync(join(articles, slug, "index.html"), { throwIfNoEntry: false })?.size ?? 0;
  return readdirSync(articles).reduce((one, other) => (size(other) > size(one) ? other : one));
}

/** Measures all values of the page and of its baseline. */
async function measure() {
  /** @type {Record<Variant, Values>} */
  const values = { page: {}, baseline: {} };
  /** @type {string[]} */
  const lost = [];
  /** @type {Set<string>} */
  const findings = new Set();
  /** @type {(variant: Variant, measured: Record<string, number>) => void} */
  const add = (variant, measured) => {
    for (const [key, value] of Object.entries(measured)) {
      values[variant][key] ??= [];
      values[variant][key].push(value);
    }
  };
  const { page, baseline } = server.addresses;
  console.error("The first visits are not counted: the browser warms up ...");
  await load(browser, page);
  await load(browser, baseline);
  for (let run = 1; run <= runs; run += 1) {
    console.error(`run ${run} of ${runs} ...`);
    for (let count = 0; count < VISITS; count += 1) {
      // Take turns at being first, so that the machine's other work affects both.
      /** @type {Variant[]} */
      const order = count % 2 ? ["page", "baseline"] : ["baseline", "page"];
      for (const variant of order) {
        const loaded = await load(browser, server.addresses[variant]);
        add(variant, { ...loaded, client: loaded.script + loaded.wasm });
      }
      for (const variant of order) add(variant, await section(browser, server.addresses[variant]));
    }
    add("page", await rating(browser, page));
    add("page", await comment(browser, page));
    const pressed = await presses(browser, page);
    add("page", { pressesEarly: pressed.early, pressesLost: pressed.lost.length });
    lost.push(...pressed.lost);
    const audited = await audit(browser, page);
    add("page", audited.scores);
    for (const finding of audited.findings) findings.add(finding);
  }
  return { values, lost, findings: [...findings] };
}

/**
 * @param {Values} values
 * @returns {Summaries}
 */
function summariesOf(values) {
  return Object.fromEntries(Object.entries(values).map(([key, list]) => [key, summary(list)]));
}

/**
 * A sentence for each limit that a value exceeds.
 * @param {Record<Variant, Summaries>} summaries
 */
function beyond({ page, baseline }) {
  return MEASURES.flatMap(([key, name, limit = {}]) => {
    const value = limit.each ? page[key].max : page[key].median;
    const excess = excessOf(value, limit, baseline[limit.of ?? key]?.median);
    return excess ? [`${name}: ${shown(value)} is ${excess}.`] : [];
  });
}

/**
 * How a value exceeds its limit, if it does.
 * @param {number} value
 * @param {Limit} limit
 * @param {number} base The value of the baseline.
 */
function excessOf(value, { times, most = Infinity, below = Infinity, least = 0 }, base) {
  if (times && value > times * base)
    return `more than ${shown(times * base)}, ${times} times the baseline's ${shown(base)}`;
  if (value > most) return `more than ${shown(most)}`;
  if (value >= below) return `not below ${below}`;
  return value < least ? `less than ${least}` : "";
}

/**
 * What a limit allows, for the table.
 * @param {Limit} limit
 */
function allowed({ times, most, below, least }) {
  if (times) return `${times} times`;
  if (below) return `< ${below}`;
  if (least) return `${least}`;
  return most === undefined || most === Infinity ? "" : shown(most);
}

/**
 * @param {Record<Variant, Summaries>} summaries
 * @param {{ wasIdle: boolean, busy: number[] }} machine
 * @param {string[]} lost
 * @param {string[]} findings
 * @param {string[]} failures
 */
function report({ page, baseline }, { wasIdle, busy }, lost, findings, failures) {
  /** @param {Summary | undefined} it */
  const cell = (it) => (it ? `${shown(it.median)} (${shown(it.min)} to ${shown(it.max)})` : "");
  /** @type {(key: string, limit: Limit) => string} */
  const ratio = (key, { of = key }) => {
    const base = baseline[of]?.median;
    return base ? (page[key].median / base).toFixed(2) : "";
  };
  const { cpuSlowdown, bitsPerSecond, latency } = CONDITIONS;
  console.log(
    `The article “${slug}”: median (least to most) of ${runs} runs, of loading and unfolding ${runs * VISITS} visits; processor ${cpuSlowdown} times slower, ${bitsPerSecond / 1e6} Mbit/s, ${latency} ms for each request, nothing cached`,
  );
  console.log(
    table([
      ["", "page", "baseline without script", "page / baseline", "allowed"],
      ...MEASURES.map(([key, name, limit = {}]) => [
        name,
        cell(page[key]),
        cell(baseline[key]),
        ratio(key, limit),
        allowed(limit),
      ]),
    ]),
  );
  // The benchmark itself keeps about one core busy.
  console.log(
    `Programs that needed a core, before and after: ${busy.map((it) => it.toFixed(1)).join(" and ")}, of ${cpus().length} cores.`,
  );
  if (!wasIdle) console.log("The machine had other things to do when this began. Times may be long.");
  for (const control of new Set(lost)) console.log(`A press was lost: ${control}`);
  for (const finding of findings) console.log(`Lighthouse finds: ${finding}`);
  for (const failure of failures) console.log(`LIMIT EXCEEDED: ${failure}`);
}
