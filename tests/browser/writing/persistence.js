/** Counts how often the page asks the browser to keep its storage. The browser refuses. */
export function countRequests() {
  window.asked = 0;
  const persist = async () => {
    window.asked += 1;
    return false;
  };
  Object.defineProperty(navigator, "storage", { value: { persist } });
}

/** The browser throws when it is asked. */
export function throwAtRequest() {
  const persist = () => {
    throw new Error("no");
  };
  Object.defineProperty(navigator, "storage", { value: { persist } });
}
