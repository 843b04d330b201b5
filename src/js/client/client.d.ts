// The script that wasm-bindgen writes beside lazy-chunk.js.

/** Returns the exports of the running client. */
export function initSync(): { __indirect_function_table: WebAssembly.Table };
