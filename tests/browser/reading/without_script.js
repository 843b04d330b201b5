/** The script at the end of the page does not come, or fails. */
export function loseEndOfPage() {
  Object.defineProperty(window, "early", {
    configurable: true,
    /** @param {any} early */
    set(early) {
      early.stop = () => {
        throw new Error("it does not come");
      };
      Object.defineProperty(window, "early", { value: early });
    },
  });
}
