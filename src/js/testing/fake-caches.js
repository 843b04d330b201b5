// Stands in for the storage of a service worker.

/**
 * @param {string} text
 * @param {string} type
 * @param {number} [status]
 */
export const makeResponse = (text, type, status = 200) =>
  new Response(text, { status, headers: { "content-type": type } });

class FakeCache {
  /** @type {Map<string, Response>} */
  #responses = new Map();

  /** @param {() => boolean} isFull */
  constructor(isFull) {
    this.isFull = isFull;
  }

  /** @param {string} address */
  async match(address) {
    return this.#responses.get(address)?.clone();
  }

  async matchAll() {
    return [...this.#responses.values()].map((response) => response.clone());
  }

  async keys() {
    return [...this.#responses.keys()].map((url) => ({ url }));
  }

  /**
   * @param {string} address
   * @param {Response} response
   */
  async put(address, response) {
    if (this.isFull()) throw new DOMException("there is no room", "QuotaExceededError");
    // A cache reads the whole response before it stores it.
    const { status, headers } = response;
    this.#responses.set(address, new Response(await response.text(), { status, headers }));
  }

  /** @param {string | { url: string }} request */
  async delete(request) {
    return this.#responses.delete(typeof request === "string" ? request : request.url);
  }
}

export class FakeCaches {
  /** @type {Map<string, FakeCache>} */
  #caches = new Map();
  #isFull = false;

  /** @param {{ isFull: boolean }} failure */
  failWith({ isFull }) {
    this.#isFull = isFull;
  }

  /** @param {string} name */
  async open(name) {
    const cache = this.#caches.get(name) ?? new FakeCache(() => this.#isFull);
    this.#caches.set(name, cache);
    return cache;
  }
}
