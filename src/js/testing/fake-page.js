// Stands in for the page. A test imports this first, because modules read the page when they load.
import { siteMessages } from "./fake-messages.js";

/** A web storage that can run out of room, or deny access. */
export class FakeStorage {
  /** @type {Error | null} */
  #error = null;
  #isFull = false;

  /** @param {{ isFull?: boolean, isDenied?: boolean }} failure */
  failWith({ isFull = false, isDenied = false }) {
    this.#isFull = isFull;
    this.#error = isDenied ? new Error("access is denied") : null;
  }

  /** @param {string} key */
  getItem(key) {
    if (this.#error) throw this.#error;
    return Object.hasOwn(this, key) ? /** @type {Record<string, string>} */ (/** @type {unknown} */ (this))[key] : null;
  }

  /**
   * @param {string} key
   * @param {string} value
   */
  setItem(key, value) {
    if (this.#error) throw this.#error;
    if (this.#isFull) throw new Error("there is no room");
    Object.assign(this, { [key]: value });
  }

  /** @param {string} key */
  removeItem(key) {
    if (this.#error) throw this.#error;
    Reflect.deleteProperty(this, key);
  }
}

/** Puts fakes into the global scope. @param {object} globals */
export const install = (globals) => Object.assign(globalThis, globals);

/** @type {Record<string, string>} The root element's data attributes. */
export const dataset = { root: "./" };
export const page = { dataset, lang: "en" };
export const storage = new FakeStorage();
export const sessionStorage = new FakeStorage();
export const history = {
  /** @type {object | null} */
  state: null,
  /** @param {object} state */
  replaceState(state) {
    this.state = state;
  },
};

install({ window: globalThis, document: { documentElement: page }, localStorage: storage, sessionStorage, history });
install({ siteMessages });
