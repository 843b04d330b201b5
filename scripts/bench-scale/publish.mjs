// Measures publishing again: first a new site, then the same content, then one changed article. Finally compares the site
// with one that is made at once of the changed content.
import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** How many conditions the site has. */
export const SIZE = 5_000;
/** The most that publishing again may take, as a part of the first time. */
export const MOST_OF_FIRST = 0.25;

/**
 * @typedef {object} Publishing Seconds of each round.
 * @property {number[]} first
 * @property {number[]} nothingChanged
 * @property {number[]} oneChanged
 */

/**
 * @param {string} folder An empty folder for the content and the sites.
 * @param {string} program
 * @param {string} kit
 * @param {number} rounds
 * @returns {Publishing}
 */
export function measurePublishing(folder, program, kit, rounds) {
  const content = join(folder, "content");
  const site = join(folder, "site");
  mkdirSync(content, { recursive: true });
  for (const name of ["site.json", "figures"]) cpSync(join("public", name), join(content, name), { recursive: true });
  execFileSync("node", ["scripts/bench-scale/make-conditions.mjs", `${SIZE}`, content]);

  /** @param {string} output */
  const publish = (output) => {
    const begin = performance.now();
    execFileSync(program, ["site", content, output, "--kit", kit], { stdio: "ignore" });
    return (performance.now() - begin) / 1000;
  };
  /** @type {Publishing} */
  const seconds = { first: [], nothingChanged: [], oneChanged: [] };
  for (let round = 1; round <= rounds; round += 1) {
    console.error(`publishing ${SIZE} conditions, ${round} of ${rounds} ...`);
    rmSync(site, { recursive: true, force: true });
    seconds.first.push(publish(site));
    seconds.nothingChanged.push(publish(site));
    change(join(content, "conditions/condition-77.json"), round);
    seconds.oneChanged.push(publish(site));
  }
  const fresh = join(folder, "fresh");
  publish(fresh);
  execFileSync("diff", ["--recursive", "--brief", fresh, site], { stdio: "inherit" });
  return seconds;
}

/**
 * @param {string} file
 * @param {number} round
 */
function change(file, round) {
  const condition = JSON.parse(readFileSync(file, "utf8"));
  condition.conclusion.push({ paragraph: `Changed in round ${round}.` });
  writeFileSync(file, JSON.stringify(condition, null, 2));
}
