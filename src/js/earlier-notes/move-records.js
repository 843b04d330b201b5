// Takes over what the site stored before it had an id of its own. Sites without an id share one place: if another one was
// visited in this browser, nobody can tell whose records these are, and they stay where they are.
import { PREFIX, SHARED_PREFIX } from "../storage/key-prefix.js";

function keysWith(prefix) {
  return Object.keys(localStorage).filter((key) => key.startsWith(prefix));
}

function ownKey(key) {
  return PREFIX + key.slice(SHARED_PREFIX.length);
}

/** Takes over what can only be this site's. */
export async function takeOver() {
  try {
    // Once: what comes there later is another site's.
    if (keysWith(PREFIX).length === 0 && movable().length > 0 && (await isOnlySite())) move();
  } catch {
    // The browser lets the page keep nothing, or has no room: what is there is still there.
  }
}

/** Whether this site was visited before, and no other one of the host: a site's worker names what it keeps by the
    site's address, and leaves the files there also when everything is erased. */
async function isOnlySite() {
  const { href } = new URL(document.documentElement.dataset.root, location);
  const names = (await caches.keys()).filter((name) => name.startsWith("symptom-database/"));
  return names.length > 0 && names.every((name) => name.endsWith(` ${href}`));
}

/** The keys of the shared records in whose places the site has none of its own. */
export function movable() {
  return keysWith(SHARED_PREFIX).filter((key) => localStorage.getItem(ownKey(key)) === null);
}

/** Makes these records the site's own. If there is no room for one, it and those after it stay where they are. */
export function move() {
  try {
    for (const key of movable()) {
      const record = localStorage.getItem(key);
      localStorage.setItem(ownKey(key), record);
      if (localStorage.getItem(ownKey(key)) === record) localStorage.removeItem(key);
    }
  } finally {
    // The page hears of it as it hears of what other tabs do.
    dispatchEvent(new StorageEvent("storage"));
  }
}
