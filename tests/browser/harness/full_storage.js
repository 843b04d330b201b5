// The browser has no room for anything.
Storage.prototype.setItem = () => {
  throw new DOMException("full", "QuotaExceededError");
};
