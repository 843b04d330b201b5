// The script that wasm-bindgen writes beside lazy-chunk.js.

/** Returns what the running client exports. */
export function initSync(): { __indirect_function_table: WebAssembly.Table };
