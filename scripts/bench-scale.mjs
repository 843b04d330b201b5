// Measures how the site grows: builds it from 1, 100 and 10,000 made-up conditions, in a copy of the project. Then
// publishes 5,000 conditions again. Prints tables, writes target/bench/scale.json, and fails where a value exceeds its
// limit.
// Usage: node scripts/bench-scale.mjs
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { cpus } from "node:os";
import { dirname, join, resolve } from "node:path";
import { brotliCompressSync } from "node:zlib";
import { MOST_OF_FIRST, measurePublishing, SIZE } from "./bench-scale/publish.mjs";
import { shown, summary, table } from "./bench-table.mjs";

/**
 * @typedef {object} Growth
 * @property {number} buildSeconds
 * @property {number} wasm The bytes of all WebAssembly.
 * @property {string} client The hash of the client's files.
 * @property {number} page The compressed bytes of an article.
 * @property {number} home The compressed bytes of the home page.
 * @property {number[]} seconds Of rendering, by the clock.
 * @property {number[]} processorSeconds Of rendering, of all cores.
 */

const SIZES = [1, 100, 10_000];
const ROUNDS = 3;
/** The most seconds that the whole build of 10,000 conditions may take when there is nothing to compile. */
const MOST_SECONDS = 60;
/** How much longer each of 10,000 conditions may take than each of 100. */
const MOST_RATIO = 1.5;
const OUTPUT = "target/bench/scale.json";

/** The path of the copy must stay the same, or Cargo would compile it again. */
const project = resolve("target/bench/scale");
const staging = join(project, "staging");
const environment = { ...process.env, CARGO_TARGET_DIR: resolve("target") };

copyProject();
/** @type {Record<number, Growth>} */
const sizes = {};
/** @type {import("./bench-scale/publish.mjs").Publishing} */
let publishing;
try {
  console.error("Compiling the copy of the project; this may take minutes, and is not measured ...");
  makeConditions(1);
  build();
  for (const size of SIZES) sizes[size] = measureBuild(size);
  for (let round = 1; round <= ROUNDS; round += 1) {
    for (const size of SIZES) {
      console.error(`rendering ${count(size)}, ${round} of ${ROUNDS} ...`);
      const { seconds, processorSeconds } = render(size);
      sizes[size].seconds.push(seconds);
      sizes[size].processorSeconds.push(processorSeconds);
    }
  }
  publishing = measurePublishing(join(project, "publishing"), publisher(), resolve("target/kit/release"), ROUNDS);
} finally {
  rmSync(project, { recursive: true, force: true });
}
report();

/** Copies all files that are under version control, or could be, as they are now. */
function copyProject() {
  rmSync(project, { recursive: true, force: true });
  const names = execFileSync("git", ["ls-files", "-z", "--cached", "--others", "--exclude-standard"]).toString();
  for (const name of names.split("\0").filter(Boolean)) {
    mkdirSync(dirname(join(project, name)), { recursive: true });
    copyFileSync(name, join(project, name));
  }
}

/** @param {number} size */
function makeConditions(size) {
  const content = join(project, "public");
  rmSync(join(content, "conditions"), { recursive: true });
  execFileSync("node", ["scripts/bench-scale/make-conditions.mjs", `${size}`, content]);
}

/** Builds the copy. Its output goes to a file, because each condition has a line in it. */
function build() {
  const log = join(project, "build.log");
  try {
    writeFileSync(
      log,
      execFileSync(join(project, "scripts/build"), {
        env: environment,
        cwd: project,
        maxBuffer: 1e9,
        stdio: ["ignore", "pipe", "inherit"],
      }),
    );
  } catch (error) {
    console.error(/** @type {{ stdout?: Buffer }} */ (error).stdout?.toString().slice(-2_000));
    throw error;
  }
}

/**
 * Measures a whole build with nothing to compile, and its output.
 * @param {number} size
 * @returns {Growth}
 */
function measureBuild(size) {
  console.error(`building the site of ${count(size)} ...`);
  makeConditions(size);
  const begin = performance.now();
  build();
  const buildSeconds = (performance.now() - begin) / 1000;
  const dist = join(project, "dist");
  const clients = readdirSync(dist)
    .filter((name) => name.startsWith("client-"))
    .sort();
  const hash = createHash("sha256");
  let wasm = 0;
  for (const name of clients) {
    const content = readFileSync(join(dist, name));
    hash.update(name).update(content);
    if (name.endsWith(".wasm")) wasm += content.length;
  }
  /** @param {string} name */
  const brotli = (name) => brotliCompressSync(readFileSync(join(dist, name))).length;
  return {
    buildSeconds,
    wasm,
    client: hash.digest("hex"),
    page: brotli("conditions/condition-1/index.html"),
    home: brotli("index.html"),
    seconds: [],
    processorSeconds: [],
  };
}

/**
 * Runs only the prerenderer. Measures the time by the clock, and that of all cores, which other programs do not change.
 * @param {number} size
 */
function render(size) {
  makeConditions(size);
  rmSync(staging, { recursive: true, force: true });
  mkdirSync(staging);
  const command =
    'TIMEFORMAT="%R %U %S"; { time "$0" render public target/kit/release/shells staging >/dev/null 2>prerender.log; } 2>&1';
  const output = execFileSync("bash", ["-c", command, publisher()], {
    cwd: project,
    env: { ...environment, LC_ALL: "C" },
  });
  const [seconds, user, system] = output.toString().trim().split(" ").map(Number);
  return { seconds, processorSeconds: user + system };
}

function publisher() {
  return join(environment.CARGO_TARGET_DIR, "native-release/publish");
}

/** @param {number} size */
function count(size) {
  return size === 1 ? "1 condition" : `${shown(size)} conditions`;
}

function report() {
  /** @type {(key: "seconds" | "processorSeconds", size: number) => number} */
  const median = (key, size) => summary(sizes[size][key]).median;
  /** @param {number} size */
  const each = (size) => (median("processorSeconds", size) / size) * 1000;
  /** @type {(name: string, value: (size: number) => number) => string[]} */
  const row = (name, value) => [name, ...SIZES.map((size) => shown(value(size)))];
  const clients = new Set(SIZES.map((size) => sizes[size].client));
  console.log(
    table([
      ["conditions", ...SIZES.map(shown)],
      row("rendering, seconds", (size) => median("seconds", size)),
      row("rendering, seconds of all cores", (size) => median("processorSeconds", size)),
      row("  for each condition, ms of all cores", each),
      row("whole build, nothing to compile, seconds", (size) => sizes[size].buildSeconds),
      row("WASM, bytes", (size) => sizes[size].wasm),
      ["client, its hash", ...SIZES.map((size) => sizes[size].client.slice(0, 8))],
      row("an article, bytes of brotli", (size) => sizes[size].page),
      row("the home page, bytes of brotli", (size) => sizes[size].home),
    ]),
  );
  const [, some, many] = SIZES;
  const ratio = each(many) / each(some);
  console.log(
    `Each of ${shown(many)} takes ${ratio.toFixed(2)} times as long as each of ${some}; at most ${MOST_RATIO} is allowed.`,
  );
  const failures = reportPublishing();
  if (sizes[many].buildSeconds > MOST_SECONDS) {
    failures.push(`The build of ${shown(many)} conditions takes more than ${MOST_SECONDS} seconds.`);
  }
  if (ratio > MOST_RATIO) failures.push("The time grows faster than the number of conditions.");
  if (clients.size > 1) failures.push("The client depends on the articles.");
  for (const failure of failures) console.log(`LIMIT EXCEEDED: ${failure}`);
  mkdirSync(dirname(OUTPUT), { recursive: true });
  const machine = { cores: cpus().length, processor: cpus()[0].model };
  writeFileSync(
    OUTPUT,
    `${JSON.stringify({ date: new Date().toISOString(), machine, sizes, ratio, publishing, failures }, null, 2)}\n`,
  );
  console.log(`\nAll values are in ${OUTPUT}.`);
  if (failures.length > 0) process.exitCode = 1;
}

/** Returns the limits that publishing again exceeds. */
function reportPublishing() {
  const { first, nothingChanged, oneChanged } = publishing;
  /** @type {[string, number[]][]} */
  const rows = [
    ["a new site", first],
    ["nothing changed", nothingChanged],
    ["one article changed", oneChanged],
  ];
  /** @param {number[]} seconds */
  const ofFirst = (seconds) => Math.max(...seconds.map((it, round) => it / first[round]));
  const cells = rows.map(([name, seconds]) => [name, shown(summary(seconds).median), ofFirst(seconds).toFixed(2)]);
  console.log(table([[`publishing ${count(SIZE)}`, "seconds, median", "of the first time, most"], ...cells]));
  return rows
    .slice(1)
    .filter(([, seconds]) => ofFirst(seconds) > MOST_OF_FIRST)
    .map(([name]) => `Publishing again (${name}) takes more than ${MOST_OF_FIRST} of the first time.`);
}
