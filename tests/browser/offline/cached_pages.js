/** Records how far the page is when it registers its service worker. */
export function recordRegistration() {
  window.registered = null;
  const { register } = ServiceWorkerContainer.prototype;
  ServiceWorkerContainer.prototype.register = function (...rest) {
    window.registered = [document.readyState, document.documentElement.dataset.client];
    return register.apply(this, rest);
  };
}

/** The browser has no service workers. */
export function removeServiceWorker() {
  Object.defineProperty(Navigator.prototype, "serviceWorker", { get: () => undefined });
}

/** The browser denies service workers with an exception. */
export function throwAtServiceWorker() {
  Object.defineProperty(Navigator.prototype, "serviceWorker", {
    get: () => {
      throw new DOMException("denied", "SecurityError");
    },
  });
}

/** The browser refuses to register a service worker. */
export function rejectRegistration() {
  ServiceWorkerContainer.prototype.register = () => Promise.reject(new DOMException("denied", "SecurityError"));
}
