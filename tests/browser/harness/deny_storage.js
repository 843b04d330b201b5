// The browser denies its storage.
Object.defineProperty(window, "localStorage", {
  get() {
    throw new DOMException("denied", "SecurityError");
  },
});
