// Whether the machine has time to measure.
import { cpus } from "node:os";

/** The share of the processors' time that may be in use for a machine to count as idle. */
const IDLE = 0.1;
/** For how many seconds in a row; and after how many it is not waited for any longer. */
const CALM = 5;
const PATIENCE = 120;

/** Waits until other programs, such as a compiler, have come to an end. Returns whether they have. */
export async function untilIdle() {
  let calm = 0;
  for (let second = 0; second < PATIENCE; second += 1) {
    if (second === CALM) console.error("Waiting until the machine has nothing else to do ...");
    calm = (await inUse()) < IDLE ? calm + 1 : 0;
    if (calm === CALM) return true;
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
  const sum = (numbers) => numbers.reduce((all, number) => all + number, 0);
  const each = cpus().map((core) => core.times);
  return { idle: sum(each.map(({ idle }) => idle)), all: sum(each.map((time) => sum(Object.values(time)))) };
}
