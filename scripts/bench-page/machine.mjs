// Waits until the machine is idle enough to measure.
import { cpus } from "node:os";

/** A machine is idle if less than this share of the processors' time is in use ... */
const IDLE = 0.1;
/** ... for this many seconds in a row. */
const CALM_SECONDS = 5;
const MAX_SECONDS = 120;

/** Waits until other programs, such as a compiler, have ended. Returns whether they have. */
export async function untilIdle() {
  let calm = 0;
  for (let second = 0; second < MAX_SECONDS; second += 1) {
    if (second === CALM_SECONDS) console.error("Waiting until the machine has nothing else to do ...");
    calm = (await inUse()) < IDLE ? calm + 1 : 0;
    if (calm === CALM_SECONDS) return true;
  }
  return false;
}

/** The share of the processors' time that is in use, during a second. */
async function inUse() {
  const before = times();
  await new Promise((resolve) => setTimeout(resolve, 1_000));
  const after = times();
  return 1 - (after.idle - before.idle) / (after.all - before.all);
}

function times() {
  /** @param {number[]} numbers */
  const sum = (numbers) => numbers.reduce((all, number) => all + number, 0);
  const each = cpus().map((core) => core.times);
  return { idle: sum(each.map(({ idle }) => idle)), all: sum(each.map((time) => sum(Object.values(time)))) };
}
