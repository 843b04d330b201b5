// Stands in for the browser around the service worker: its host, its windows and its storage.

import { FakeCaches, makeResponse } from "./fake-caches.js";
import { install } from "./fake-page.js";

export const SITE = "https://example.org/health/";
export const PAGE = `${SITE}conditions/dystonia/`;
export const SCRIPT = `${SITE}client-0123456789abcdef.js`;
export const WASM = `${SITE}client-fedcba9876543210_bg.wasm`;
/** The names of the worker's caches. */
export const PAGES = `symptom-database/pages ${SITE}`;
export const FILES = `symptom-database/assets ${SITE}`;

/** @param {string} version */
export const pageText = (version, names = "client-0123456789abcdef.js search-0011223344556677/") =>
  `<html data-root="../../"><title>Dystonia</title><meta name="version" content="${version}" />${names}`;

export class FakeWorker {
  caches = new FakeCaches();
  /** @type {Map<string, () => Response>} What the host has. */
  host = new Map([
    [PAGE, () => makeResponse(pageText("v1"), "text/html")],
    [SCRIPT, () => makeResponse('import "client-fedcba9876543210_bg.wasm"', "text/javascript")],
    [WASM, () => makeResponse("code", "application/wasm")],
  ]);
  /** @type {{ address: string, options: any }[]} */
  fetched = [];
  isOffline = false;
  connection = { saveData: false };
  /** @type {{ url: string, messages: object[], postMessage(message: object): void }[]} */
  #windows = [];
  /** @type {Record<string, (event: any) => void>} */
  #listeners = {};

  /** Starts the service worker anew. */
  static async start() {
    const worker = new FakeWorker();
    install({
      registration: { scope: SITE },
      caches: worker.caches,
      fetch: worker.#fetch.bind(worker),
      clients: { matchAll: async () => worker.#windows, claim: async () => {} },
      skipWaiting() {},
      /** @type {(type: string, listener: (event: any) => void) => void} */
      addEventListener: (type, listener) => {
        worker.#listeners[type] = listener;
      },
    });
    Object.defineProperty(globalThis, "navigator", {
      value: { connection: worker.connection },
      configurable: true,
    });
    await import(`../offline/service-worker.js?${Math.random()}`);
    return worker;
  }

  /**
   * @param {string | { url: string }} request
   * @param {object} [options]
   */
  async #fetch(request, options = {}) {
    const address = typeof request === "string" ? request : request.url;
    this.fetched.push({ address, options });
    if (this.isOffline) throw new TypeError("offline");
    return this.host.get(address)?.() ?? makeResponse("not found", "text/html", 404);
  }

  /** Opens a window. Returns the messages that it receives. @param {string} url */
  openWindow(url) {
    /** @type {object[]} */
    const messages = [];
    this.#windows.push({ url, messages, postMessage: (message) => messages.push(message) });
    return messages;
  }

  /**
   * Starts an event. Returns the promise of its response, if there is one, and of all its work.
   * @param {string} type
   * @param {object} properties
   */
  begin(type, properties) {
    /** @type {Promise<unknown>[]} */
    const work = [];
    /** @type {Promise<Response> | undefined} */
    let response;
    this.#listeners[type]({
      ...properties,
      /** @param {Promise<unknown>} promise */
      waitUntil: (promise) => work.push(promise),
      /** @param {Promise<Response>} promise */
      respondWith: (promise) => {
        response = promise;
      },
    });
    return { response, work };
  }

  /**
   * Dispatches an event. Returns the response, if there is one, once all work of the event is done.
   * @param {string} type
   * @param {object} properties
   */
  async dispatch(type, properties) {
    const { response, work } = this.begin(type, properties);
    const answer = await response;
    await Promise.all(work);
    return answer;
  }

  /**
   * @param {string} url
   * @param {object} [request]
   */
  request(url, request) {
    return this.dispatch("fetch", { request: { url, method: "GET", mode: "no-cors", integrity: "", ...request } });
  }

  /** @param {string} url */
  navigate(url) {
    return this.request(url, { mode: "navigate" });
  }

  /** Reports, as a page does, that it is open. @param {object} [report] */
  reportOpen(report) {
    return this.dispatch("message", { data: { address: PAGE, version: "v1", isBack: false, ...report } });
  }

  /** The addresses in a cache. @param {string} cache */
  async stored(cache) {
    const keys = await (await this.caches.open(cache)).keys();
    return keys.map(({ url }) => url).sort();
  }
}
