// One visit to a page, as on a phone with a slow network, with nothing in the browser's cache: what the
// visitor can do and see. It knows nothing of this site.

/** What is emulated. The latency is that of each request; connections are free, and none is lost. */
export const CONDITIONS = {
  cpuSlowdown: 4,
  bitsPerSecond: 1_600_000,
  latency: 150,
  width: 412,
  height: 823,
  pixelRatio: 1.75,
};

/** How long, in milliseconds, a new window is left alone: what the browser has to do for it is not the page's. */
const SETTLE = 700;
/** How long, in milliseconds, nothing must happen until a page counts as quiet; and until a wait has failed. */
const QUIET = 2_000;
const PATIENCE = 20_000;

/** Runs before the page's own scripts, in the page and in its twin alike. */
const RECORD = `window.bench = {
  wanted: null, landed: false, clicks: [], stored: [],
  /** The middle of an element in the window, which is scrolled there if need be. */
  locate(element) {
    if (!element) return null;
    const inView = ({ top, bottom }) => top >= 0 && bottom <= innerHeight;
    if (!inView(element.getBoundingClientRect())) element.scrollIntoView({ block: "center", behavior: "instant" });
    const { left, top, width, height } = element.getBoundingClientRect();
    if (!width || !height) return null;
    Object.assign(this, { wanted: element, landed: false });
    return { x: left + width / 2, y: top + height / 2 };
  },
  /** When the frame that shows what is so now has been made. */
  frame() {
    return new Promise((shown) => requestAnimationFrame(() => setTimeout(() => shown(performance.now()))));
  },
  /** When there is something of this selector in a frame. */
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
  if (event.isTrusted && bench.wanted?.contains(event.target)) bench.landed = true;
}, true);
// The browser says when it has shown what a click has done (Event Timing, to 8 ms).
new PerformanceObserver((list) => {
  const clicks = list.getEntries().filter(({ name }) => name === "click");
  bench.clicks.push(...clicks.map(({ target, startTime, duration }) => ({ target, shown: startTime + duration })));
}).observe({ type: "event", durationThreshold: 16 });
const { setItem } = Storage.prototype;
Storage.prototype.setItem = function (key, value) {
  setItem.call(this, key, value);
  bench.stored.push({ key, time: performance.now() });
};`;

/** Opens the address in a browser context of its own, lets `use` do what it likes with it, and leaves. */
export async function visit(browser, address, use) {
  const context = await browser.createBrowserContext();
  try {
    const page = await context.newPage();
    const cdp = await page.createCDPSession();
    const requests = await watchRequests(cdp);
    await emulate(cdp);
    await cdp.send("Page.enable");
    await cdp.send("Page.addScriptToEvaluateOnNewDocument", { source: RECORD });
    await pause(SETTLE);
    // The visitor does not wait until the browser says that the page is coming: it may be there before.
    const [used] = await Promise.all([use(new Visitor(cdp, requests)), navigate(cdp, address)]);
    return used;
  } finally {
    await context.close();
  }
}

async function navigate(cdp, address) {
  const { errorText } = await cdp.send("Page.navigate", { url: address });
  if (errorText) throw new Error(`${address}: ${errorText}`);
}

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

/** Each request, with the bytes that came: of the head, and of the (compressed) body. */
async function watchRequests(cdp) {
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

class Visitor {
  #cdp;
  #requests;
  #loaded;

  constructor(cdp, requests) {
    this.#cdp = cdp;
    this.#requests = requests;
    this.#loaded = new Promise((loaded) => cdp.once("Page.loadEventFired", loaded));
  }

  get requests() {
    return [...this.#requests.values()];
  }

  /** What an expression is in the page; null while it is on its way, and of what fails. */
  async ask(expression) {
    try {
      const answer = await this.#cdp.send("Runtime.evaluate", { expression, awaitPromise: true, returnByValue: true });
      return answer.exceptionDetails ? null : (answer.result.value ?? null);
    } catch {
      return null;
    }
  }

  /** Waits until an expression is true in the page, and returns what it is. */
  async until(expression) {
    const begin = Date.now();
    for (;;) {
      const value = await this.ask(expression);
      if (value) return value;
      if (Date.now() - begin > PATIENCE) {
        throw new Error(`In ${PATIENCE / 1000} seconds it has not become true: ${expression}`);
      }
      await pause(5);
    }
  }

  /** Presses what an expression finds with the mouse, as soon as it is there, until the press has reached it. */
  async press(element) {
    const begin = Date.now();
    for (;;) {
      const at = await this.ask(`bench.locate(${element})`);
      if (at) {
        await Promise.all([this.#mouse("mousePressed", at), this.#mouse("mouseReleased", at)]);
        if (await this.ask("bench.landed")) return;
      }
      if (Date.now() - begin > PATIENCE) {
        throw new Error(`In ${PATIENCE / 1000} seconds no press has reached ${element}`);
      }
      await pause(5);
    }
  }

  async #mouse(type, at) {
    await this.#cdp.send("Input.dispatchMouseEvent", { type, ...at, button: "left", clickCount: 1 });
  }

  /** Types into what has the focus. */
  async type(text) {
    await this.#cdp.send("Input.insertText", { text });
  }

  /** Waits until nothing has been fetched for a while. It asks the page nothing, which would cost the page time. */
  async quiet() {
    await this.#loaded;
    const isQuiet = ({ open, ended }) => !open && Date.now() - ended > QUIET;
    while (!this.requests.every(isQuiet)) await pause(100);
  }
}

function pause(time) {
  return new Promise((resolve) => setTimeout(resolve, time));
}
