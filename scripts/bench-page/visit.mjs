// One visit to a page, as on a phone with a slow network and an empty browser cache: the visitor's actions and
// measurements. Nothing here is specific to this site.

/** @typedef {import("puppeteer-core").CDPSession} CDPSession */

/**
 * @typedef {object} Request
 * @property {string} url
 * @property {boolean} open
 * @property {number} head The bytes of the response's head.
 * @property {number} body The bytes of its compressed body.
 * @property {string} [type]
 * @property {number} [status]
 * @property {number} [ended]
 */

/** @typedef {{ x: number, y: number }} Point */

/** The emulated device. Each request has this latency; connections are free, and none is lost. */
export const CONDITIONS = {
  cpuSlowdown: 4,
  bitsPerSecond: 1_600_000,
  latency: 150,
  width: 412,
  height: 823,
  pixelRatio: 1.75,
};

/** The time between opening a window and using it: the window's own start is not the page's work. */
const SETTLE_MS = 700;
/** A page is quiet after this time without requests. */
const QUIET_MS = 2_000;
/** A wait fails after this time. */
const TIMEOUT_MS = 20_000;

/** Runs before the page's own scripts, in the page and in the baseline alike. */
const RECORD = `window.bench = {
  target: null, landed: false, clicks: [], stored: [],
  /** The middle of an element, after scrolling it into the window if necessary. */
  locate(element) {
    if (!element) return null;
    const inView = ({ top, bottom }) => top >= 0 && bottom <= innerHeight;
    if (!inView(element.getBoundingClientRect())) element.scrollIntoView({ block: "center", behavior: "instant" });
    const { left, top, width, height } = element.getBoundingClientRect();
    if (!width || !height) return null;
    Object.assign(this, { target: element, landed: false });
    return { x: left + width / 2, y: top + height / 2 };
  },
  /** The time after the frame that shows the present state. */
  frame() {
    return new Promise((shown) => requestAnimationFrame(() => setTimeout(() => shown(performance.now()))));
  },
  /** The time after the first frame with an element that fits the selector. */
  seen(selector) {
    return new Promise((seen) => {
      const look = () => document.querySelector(selector) && (observer.disconnect(), seen(this.frame()));
      const observer = new MutationObserver(look);
      observer.observe(document, { childList: true, subtree: true });
      look();
    });
  },
};
addEventListener("click", (event) => {
  if (event.isTrusted && bench.target?.contains(event.target)) bench.landed = true;
}, true);
// The browser reports when it has shown the effect of a click (Event Timing, to 8 ms).
new PerformanceObserver((list) => {
  const clicks = list.getEntries().filter(({ name }) => name === "click");
  bench.clicks.push(...clicks.map(({ target, startTime, duration }) => ({ target, shown: startTime + duration })));
}).observe({ type: "event", durationThreshold: 16 });
const { setItem } = Storage.prototype;
Storage.prototype.setItem = function (key, value) {
  setItem.call(this, key, value);
  bench.stored.push({ key, time: performance.now() });
};`;

/**
 * Opens the address in a browser context of its own, and closes it after `use`.
 * @template T
 * @param {import("puppeteer-core").Browser} browser
 * @param {string} address
 * @param {(visitor: Visitor) => Promise<T>} use
 * @returns {Promise<T>}
 */
export async function visit(browser, address, use) {
  const context = await browser.createBrowserContext();
  try {
    const page = await context.newPage();
    const cdp = await page.createCDPSession();
    const requests = await watchRequests(cdp);
    await emulate(cdp);
    await cdp.send("Page.enable");
    await cdp.send("Page.addScriptToEvaluateOnNewDocument", { source: RECORD });
    await pause(SETTLE_MS);
    // The visitor does not wait until the browser reports that the page is coming: it may be there before.
    const [used] = await Promise.all([use(new Visitor(cdp, requests)), navigate(cdp, address)]);
    return used;
  } finally {
    await context.close();
  }
}

/**
 * @param {CDPSession} cdp
 * @param {string} address
 */
async function navigate(cdp, address) {
  const { errorText } = await cdp.send("Page.navigate", { url: address });
  if (errorText) throw new Error(`${address}: ${errorText}`);
}

/** @param {CDPSession} cdp */
async function emulate(cdp) {
  const { cpuSlowdown, bitsPerSecond, latency, width, height, pixelRatio } = CONDITIONS;
  const throughput = bitsPerSecond / 8;
  await cdp.send("Network.emulateNetworkConditions", {
    offline: false,
    latency,
    downloadThroughput: throughput,
    uploadThroughput: throughput,
  });
  await cdp.send("Emulation.setCPUThrottlingRate", { rate: cpuSlowdown });
  await cdp.send("Emulation.setDeviceMetricsOverride", { width, height, deviceScaleFactor: pixelRatio, mobile: true });
}

/**
 * Each request, with the bytes that arrived.
 * @param {CDPSession} cdp
 */
async function watchRequests(cdp) {
  /** @type {Map<string, Request>} */
  const requests = new Map();
  cdp.on("Network.requestWillBeSent", ({ requestId, request }) => {
    if (request.url.startsWith("http")) requests.set(requestId, { url: request.url, open: true, head: 0, body: 0 });
  });
  cdp.on("Network.responseReceived", ({ requestId, response }) => {
    const request = requests.get(requestId);
    if (request) {
      Object.assign(request, { type: response.mimeType, status: response.status, head: response.encodedDataLength });
    }
  });
  /** @param {{ requestId: string, encodedDataLength?: number }} event */
  const end = ({ requestId, encodedDataLength = 0 }) => {
    const request = requests.get(requestId);
    if (request) {
      Object.assign(request, { open: false, body: Math.max(0, encodedDataLength - request.head), ended: Date.now() });
    }
  };
  cdp.on("Network.loadingFinished", end);
  cdp.on("Network.loadingFailed", end);
  await cdp.send("Network.enable");
  return requests;
}

export class Visitor {
  #cdp;
  #requests;
  #loaded;

  /**
   * @param {CDPSession} cdp
   * @param {Map<string, Request>} requests
   */
  constructor(cdp, requests) {
    this.#cdp = cdp;
    this.#requests = requests;
    this.#loaded = new Promise((loaded) => cdp.once("Page.loadEventFired", loaded));
  }

  get requests() {
    return [...this.#requests.values()];
  }

  /**
   * The value of an expression in the page; null while the page is on its way, and if the expression fails.
   * @param {string} expression
   * @returns {Promise<any>}
   */
  async ask(expression) {
    try {
      const answer = await this.#cdp.send("Runtime.evaluate", { expression, awaitPromise: true, returnByValue: true });
      return answer.exceptionDetails ? null : (answer.result.value ?? null);
    } catch {
      return null;
    }
  }

  /**
   * Waits until an expression is true in the page, and returns its value.
   * @param {string} expression
   */
  async until(expression) {
    const begin = Date.now();
    for (;;) {
      const value = await this.ask(expression);
      if (value) return value;
      if (Date.now() - begin > TIMEOUT_MS) {
        throw new Error(`In ${TIMEOUT_MS / 1000} seconds this has not become true: ${expression}`);
      }
      await pause(5);
    }
  }

  /**
   * Presses the element that an expression finds, as soon as it is there, until a press has reached it.
   * @param {string} element
   */
  async press(element) {
    const begin = Date.now();
    for (;;) {
      const at = await this.ask(`bench.locate(${element})`);
      if (at) {
        await Promise.all([this.#mouse("mousePressed", at), this.#mouse("mouseReleased", at)]);
        if (await this.ask("bench.landed")) return;
      }
      if (Date.now() - begin > TIMEOUT_MS) {
        throw new Error(`In ${TIMEOUT_MS / 1000} seconds no press has reached ${element}`);
      }
      await pause(5);
    }
  }

  /**
   * @param {"mousePressed" | "mouseReleased"} type
   * @param {Point} at
   */
  async #mouse(type, at) {
    await this.#cdp.send("Input.dispatchMouseEvent", { type, ...at, button: "left", clickCount: 1 });
  }

  /**
   * Types into the focused element.
   * @param {string} text
   */
  async type(text) {
    await this.#cdp.send("Input.insertText", { text });
  }

  /** Waits until the page has fetched nothing for a while. It asks the page nothing, which would cost the page time. */
  async quiet() {
    await this.#loaded;
    /** @param {Request} request */
    const isQuiet = ({ open, ended = 0 }) => !open && Date.now() - ended > QUIET_MS;
    while (!this.requests.every(isQuiet)) await pause(100);
  }
}

/** @param {number} time */
function pause(time) {
  return new Promise((resolve) => setTimeout(resolve, time));
}
