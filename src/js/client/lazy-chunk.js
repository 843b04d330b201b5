// Loads the lazy part of the client, and links it to the part that runs. scripts/shrink-client.mjs fills in the file's
// name and integrity, and the functions that the two parts share.
import { initSync } from "./client.js";

/** After this time, the page shows the reader that it is loading. */
const WAITING_MS = 400;

/**
 * The client calls this. A failed load may be tried again.
 * @param {number} callback The position, in the table of functions, of the one to call afterwards.
 * @param {number} data Its first argument. The second one is whether the lazy part is loaded.
 */
export const __wasm_split_load_lazy = async (callback, data) => {
  const wasm = initSync();
  const { dataset } = document.documentElement;
  const waiting = setTimeout(() => {
    dataset.waiting = "";
  }, WAITING_MS);
  let isLoaded = false;
  try {
    const messages = window.siteMessages.load("lazy");
    const response = await fetch(new URL("LAZY_WASM", import.meta.url), { integrity: "LAZY_INTEGRITY" });
    if (!response.ok) throw new Error(`${response.url}: ${response.status}`);
    const code = await response.arrayBuffer();
    await messages;
    await WebAssembly.instantiate(code, { __wasm_split: { SHARED } });
    isLoaded = true;
  } catch (error) {
    console.error(error);
  }
  clearTimeout(waiting);
  delete dataset.waiting;
  wasm.__indirect_function_table.get(callback)(data, isLoaded);
};
