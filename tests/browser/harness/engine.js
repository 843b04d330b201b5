/**
 * Tries to fetch an address, and leaves the outcome in `window.outcome`.
 * @param {string} address
 */
export function tryToFetch(address) {
  window.outcome = null;
  fetch(address, { mode: "no-cors" }).then(
    () => {
      window.outcome = "reached";
    },
    () => {
      window.outcome = "failed";
    },
  );
}
