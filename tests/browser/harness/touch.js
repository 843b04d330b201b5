/** Records the type of each pointer that comes down. */
export function recordPointers() {
  window.pointers = [];
  addEventListener("pointerdown", (event) => window.pointers.push(event.pointerType));
}
