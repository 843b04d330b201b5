import { fetchedFiles } from "../harness/dom.js";

const CHUNK = "_lazy.wasm";

/** The lazy chunk cannot be fetched until `isBack`. */
export function loseChunk() {
  const fetched = window.fetch;
  window.fetch = async (address, ...rest) => {
    if (`${address}`.endsWith(CHUNK) && !window.isBack) throw new TypeError("gone");
    return fetched(address, ...rest);
  };
}

/** The lazy chunk does not arrive before the test calls `arrive`. */
export function holdChunk() {
  const fetched = window.fetch;
  window.fetch = async (address, ...rest) => {
    if (`${address}`.endsWith(CHUNK)) {
      await new Promise((resolve) => {
        window.arrive = () => resolve(undefined);
      });
    }
    return fetched(address, ...rest);
  };
}

/** True if the page has fetched the lazy chunk, otherwise null. */
export function isChunkFetched() {
  return fetchedFiles().some(({ name }) => name.endsWith(CHUNK)) || null;
}
