/** From now on the browser has no more room. */
export function refuseWrites() {
  window.setItem = Storage.prototype.setItem;
  Storage.prototype.setItem = () => {
    throw new DOMException("full", "QuotaExceededError");
  };
}

/** The browser has room again. */
export function acceptWrites() {
  Storage.prototype.setItem = window.setItem;
}

/** From now on the browser refuses to remove anything. */
export function refuseRemovals() {
  window.removeItem = Storage.prototype.removeItem;
  Storage.prototype.removeItem = () => {
    throw new Error("no");
  };
}

/** The browser removes entries again. */
export function acceptRemovals() {
  Storage.prototype.removeItem = window.removeItem;
}
