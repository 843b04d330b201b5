// Measures the article, each value on a visit of its own, so that no measurement disturbs another. Times are in
// milliseconds since the reader asked for the page.
import { CONDITIONS, visit } from "./visit.mjs";

/**
 * @typedef {import("puppeteer-core").Browser} Browser
 * @typedef {import("./visit.mjs").Visitor} Visitor
 * @typedef {import("./visit.mjs").Request} Request
 */

const SECTION = 'document.querySelector(".article-section__summary")';
const STAR = 'document.getElementById("star-4")?.closest("label")';
const COMMENT = 'document.getElementById("comment-text")';
const ADD_COMMENT = 'document.querySelector("#comment-form [type=submit]")';
/** @param {string} words */
const button = (words) =>
  `[...document.querySelectorAll("button")].find((it) => it.textContent === ${JSON.stringify(words)})`;
/** Whether the client is ready, or there is none to wait for. */
const CLIENT_IS_THERE = 'document.documentElement.dataset.client !== "loading"';
/** @param {string} prefix */
const storedUnder = (prefix) =>
  `Object.keys(localStorage).some((key) => key.startsWith("symptom-database/${prefix}/"))`;

/** The browser's records of the page. */
const REPORT = `(async () => {
  const entries = (type) => new Promise((resolve) => {
    new PerformanceObserver((list) => resolve(list.getEntries())).observe({ type, buffered: true });
    // Without entries, the observer is never called.
    setTimeout(() => resolve([]), 300);
  });
  const plain = async (type, take) => (await entries(type)).map(take);
  return {
    arrived: performance.getEntriesByType("navigation")[0].responseEnd,
    fcp: performance.getEntriesByName("first-contentful-paint")[0]?.startTime,
    lcp: await plain("largest-contentful-paint", ({ startTime }) => startTime),
    texts: await plain("element", ({ identifier, renderTime }) => [identifier, renderTime]),
    tasks: await plain("longtask", ({ startTime, duration }) => [startTime, duration]),
    shifts: await plain("layout-shift", ({ startTime, value, hadRecentInput }) => [startTime, value, hadRecentInput]),
  };
})()`;

/**
 * Measures what a first visit loads and shows, without any press.
 * @param {Browser} browser
 * @param {string} address
 */
export async function load(browser, address) {
  return visit(browser, address, async (visitor) => {
    await visitor.quiet();
    await visitor.until(CLIENT_IS_THERE);
    const { arrived, fcp, lcp, texts, tasks, shifts } = await visitor.ask(REPORT);
    const sizes = bytes(visitor.requests);
    checkNetwork(arrived, sizes.document);
    const painted = Object.fromEntries(texts);
    if (!painted.title || !painted.text) {
      throw new Error(`Not both texts were painted in ${address}: ${JSON.stringify(texts)}`);
    }
    return {
      ...sizes,
      requests: visitor.requests.length,
      fcp,
      lcp: lcp.at(-1),
      textVisible: Math.max(painted.title, painted.text),
      blocking: blocking(tasks, fcp),
      blockingInAll: blocking(tasks, 0),
      shift: shift(shifts),
    };
  });
}

/**
 * Measures when a section is visibly open. The reader presses it as soon as it is there.
 * @param {Browser} browser
 * @param {string} address
 */
export async function section(browser, address) {
  return visit(browser, address, async (visitor) => {
    await visitor.press(SECTION);
    const shown = await visitor.until(`bench.clicks.find(({ target }) => ${SECTION}.contains(target))?.shown`);
    if (!(await visitor.ask(`${SECTION}.parentElement.open`))) {
      throw new Error("The section was pressed, but is not open.");
    }
    return { sectionUnfolds: shown };
  });
}

/**
 * Measures when a rating is stored. The reader presses its star as soon as it is there.
 * @param {Browser} browser
 * @param {string} address
 */
export async function rating(browser, address) {
  return visit(browser, address, async (visitor) => {
    await visitor.press(STAR);
    return { ratingStored: await storedAt(visitor, "rating") };
  });
}

/**
 * Measures when a comment is stored, and when it is listed. The reader adds it as soon as its field is there.
 * @param {Browser} browser
 * @param {string} address
 */
export async function comment(browser, address) {
  return visit(browser, address, async (visitor) => {
    await addComment(visitor);
    const listed = await visitor.ask('bench.seen(".comment-list .comment-item")');
    return { commentStored: await storedAt(visitor, "comment"), commentListed: listed };
  });
}

/**
 * Finds the presses that had no effect in the end, and counts those that came before the client was ready.
 * @param {Browser} browser
 * @param {string} address
 */
export async function presses(browser, address) {
  return visit(browser, address, async (visitor) => {
    const effects = {
      "Show all": '[...document.querySelectorAll(".article-section > summary")].every((it) => it.parentElement.open)',
      star: storedUnder("rating"),
      question: storedUnder("question"),
      "Add comment": `${storedUnder("comment")} && document.querySelector(".comment-list .comment-item") !== null`,
      "Reading settings": '!document.getElementById("reading-settings").hidden',
    };
    let early = 0;
    for (const press of [
      () => visitor.press(button("Show all")),
      () => visitor.press(STAR),
      async () => {
        await visitor.press('document.querySelector("summary:has(+ #appointment)")');
        await visitor.press('document.querySelector("[data-action=choose-question]")?.closest("label")');
      },
      () => addComment(visitor),
      () => visitor.press('document.querySelector(".reading-settings__toggle")'),
    ]) {
      await press();
      early += (await visitor.ask(`!(${CLIENT_IS_THERE})`)) ? 1 : 0;
    }
    await visitor.until(CLIENT_IS_THERE);
    await visitor.quiet();
    const lost = [];
    for (const [control, effect] of Object.entries(effects)) {
      if (!(await visitor.ask(effect))) lost.push(control);
    }
    return { lost, early };
  });
}

/** @param {Visitor} visitor */
async function addComment(visitor) {
  await visitor.press(COMMENT);
  await visitor.type("Ask about sleep");
  await visitor.press(ADD_COMMENT);
}

/**
 * When a record was first stored. The storage itself must have it.
 * @param {Visitor} visitor
 * @param {string} prefix
 */
async function storedAt(visitor, prefix) {
  const isIt = `({ key }) => key.startsWith("symptom-database/${prefix}/")`;
  const time = await visitor.until(`bench.stored.find(${isIt})?.time`);
  if (!(await visitor.ask(storedUnder(prefix)))) throw new Error(`The ${prefix} was written, but is not stored.`);
  return time;
}

/**
 * The compressed bytes of bodies, by type, and the total with the heads of the responses.
 * @param {Request[]} requests
 */
function bytes(requests) {
  /** @param {Request} request */
  const typeOf = ({ type = "" }) => {
    if (type === "text/html") return "document";
    if (type.includes("javascript")) return "script";
    return type === "application/wasm" ? "wasm" : "other";
  };
  const sums = { document: 0, script: 0, wasm: 0, other: 0, total: 0 };
  for (const request of requests) {
    sums[typeOf(request)] += request.body;
    sums.total += request.head + request.body;
  }
  return sums;
}

/**
 * Fails if the browser does not emulate the slow network: everything would seem fast.
 * @param {number} arrived
 * @param {number} size
 */
function checkNetwork(arrived, size) {
  const { latency, bitsPerSecond } = CONDITIONS;
  const least = latency + (size * 8_000) / bitsPerSecond;
  // The browser lets a little more through at first.
  if (arrived < least * 0.9) {
    throw new Error(`The page came in ${arrived} ms. Over this network it takes ${least}: it is not emulated.`);
  }
}

/**
 * The total blocking time: the part of each long task after the first paint that exceeds 50 ms.
 * @param {[start: number, duration: number][]} tasks
 * @param {number} since
 */
function blocking(tasks, since) {
  const left = tasks.map(([start, duration]) => start + duration - Math.max(start, since) - 50);
  return left.reduce((sum, time) => sum + Math.max(0, time), 0);
}

/**
 * The cumulative layout shift: the worst five seconds in which no second is without a shift.
 * @param {[time: number, value: number, hadInput: boolean][]} shifts
 */
function shift(shifts) {
  let [worst, sum, first, last] = [0, 0, 0, -Infinity];
  for (const [time, value, hadInput] of shifts) {
    if (hadInput) continue;
    if (time - last > 1_000 || time - first > 5_000) [sum, first] = [0, time];
    [sum, last] = [sum + value, time];
    worst = Math.max(worst, sum);
  }
  return worst;
}
