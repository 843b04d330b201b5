/** Fills the storage to its last byte. */
export function fillStorage() {
  let size = 1 << 22;
  for (let index = 0; size >= 1; index += 1) {
    try {
      localStorage[`filler ${index}`] = "x".repeat(size);
    } catch {
      size >>= 1;
    }
  }
}

/**
 * The browser has no room, and calls the error by this name.
 * @param {string} name
 */
export function refuseWritesAs(name) {
  Storage.prototype.setItem = () => {
    throw new DOMException("full", name);
  };
}

/** The storage can only be read, as in private windows of old browsers. */
export function makeReadOnly() {
  Storage.prototype.setItem = Storage.prototype.removeItem = () => {
    throw new DOMException("private", "QuotaExceededError");
  };
}
