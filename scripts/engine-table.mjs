// Prints the outcome of each browser test in each engine, why tests failed, and the closing lines of all test runs.
// Fails if a test failed, if one ran in one engine but not in another, or if there was none. Ignored tests do not
// count: they only run on request.
// Usage: node scripts/engine-table.mjs <folder> <engine> ...
// The folder holds the output of the test runs, in files named "src" and "native", and after the engines.
import { readFileSync } from "node:fs";
import { join } from "node:path";

const [folder, ...engines] = process.argv.slice(2);
/** @param {string} name */
const output = (name) => readFileSync(join(folder, name), "utf8");

/**
 * The outcome of each test, by its name: "ok" or "FAILED".
 * @param {string} output
 */
const outcomes = (output) => {
  // Cargo mentions a slow test before its outcome, with one thread even on the same line.
  const lines = output.replaceAll(/test \S+ has been running for over \d+ seconds\n/g, "");
  /** @type {Map<string, string>} */
  const ended = new Map();
  for (const [, name, outcome] of lines.matchAll(/^test (\S+) \.\.\. (\w+)/gm)) {
    if (outcome !== "ignored") ended.set(name, outcome);
  }
  return ended;
};

const columns = engines.map((engine) => outcomes(output(engine)));
const names = [...new Set(columns.flatMap((column) => [...column.keys()]))].sort();
const rows = names.map((name) => [name, ...columns.map((column) => column.get(name) ?? "missing")]);
const widths = ["", ...engines].map((heading, index) =>
  Math.max(heading.length, ...rows.map((row) => row[index].length)),
);
/** @param {string[]} cells */
const line = (cells) =>
  cells
    .map((cell, index) => cell.padEnd(widths[index]))
    .join("  ")
    .trimEnd();
console.log([["", ...engines], ...rows].map(line).join("\n"));

/** The lines of a failure to print. The page's text follows them. */
const CAUSE_LINES = 12;

/**
 * Why each test failed, by its name.
 * @param {string} output
 */
const causes = (output) => {
  const failed = output.matchAll(/^---- (\S+) stdout ----\n([\s\S]*?)(?=^---- \S+ stdout ----$|^failures:$)/gm);
  return [...failed].map(([, name, printed]) => {
    // The output of the test comes first.
    const panic = printed.slice(Math.max(0, printed.search(/^thread .* panicked at /m)));
    const [cause] = panic.split(/^stack backtrace:$/m);
    return [name, cause.trimEnd().split("\n").slice(0, CAUSE_LINES).join("\n")];
  });
};

const runs = ["src", "native", ...engines];
for (const run of runs) {
  for (const [name, cause] of causes(output(run))) console.log(`\n${name} failed in ${run}:\n${cause}`);
}

const complaints = [];
if (names.length === 0) complaints.push("No browser test has such a name: none was run.");
const notOk = rows.filter((row) => row.slice(1).some((outcome) => outcome !== "ok"));
if (notOk.length > 0) complaints.push(`${notOk.length} of ${names.length} browser tests are not ok in every engine.`);

const closingLines = runs.map((name) => {
  const closing = output(name)
    .match(/^test result: .*/gm)
    ?.at(-1);
  if (!closing) complaints.push(`The tests in ${name} did not come to an end.`);
  else if (!closing.startsWith("test result: ok.")) complaints.push(`Tests failed: ${name}.`);
  return closing;
});
console.log(["", ...complaints, ...closingLines.filter(Boolean)].join("\n"));
if (complaints.length > 0) process.exitCode = 1;
