// Fetches the part of the client whose code comes later, and links it to the part that is there. The
// build puts in the name of its file and its integrity, and what the two parts share.
import { initSync } from "./client.js";

// Afterwards it calls the function at this place of the table, with what it wants to be told and
// whether the part is there now. If it is not, it may be asked for again.
export const __wasm_split_load_lazy = async (callback, data) => {
  const wasm = initSync();
  const { dataset } = document.documentElement;
  // Who waits for long is told so.
  const waiting = setTimeout(() => (dataset.waiting = ""), 400);
  let isThere = false;
  try {
    const answer = await fetch(new URL("LATER_WASM", import.meta.url), { integrity: "LATER_INTEGRITY" });
    if (!answer.ok) throw new Error(`${answer.url}: ${answer.status}`);
    await WebAssembly.instantiate(await answer.arrayBuffer(), { __wasm_split: { SHARED } });
    isThere = true;
  } catch (error) {
    console.error(error);
  }
  clearTimeout(waiting);
  delete dataset.waiting;
  wasm.__indirect_function_table.get(callback)(data, isThere);
};
