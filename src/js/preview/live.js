// Hears of new builds.

/**
 * Calls `onBuild` with the id of the present build and of each later one. Calls `onEnd` when the preview does not answer.
 * @param {(build: string) => void} onBuild
 * @param {() => void} onEnd
 */
export function listen(onBuild, onEnd) {
  let events = connect();
  // A page that comes back from the browser's memory must connect anew.
  addEventListener("pagehide", () => events.close());
  addEventListener("pageshow", (event) => {
    if (event.persisted) events = connect();
  });

  function connect() {
    const source = new EventSource("/preview--/events");
    source.addEventListener("message", ({ data }) => onBuild(data));
    source.addEventListener("error", onEnd);
    return source;
  }
}
