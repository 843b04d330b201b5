// Takes over what the site stored before it had an id of its own. Sites without an id share one place: if another one was
// visited in this browser, nobody can tell whose records these are, and they stay where they are.
import { PREFIX, SHARED_PREFIX } from "./name-space.js";

const keysWith = (prefix) => Object.keys(localStorage).filter((key) => key.startsWith(prefix));

if (PREFIX !== SHARED_PREFIX) takeOver();

async function takeOver() {
  try {
    // Once: what comes there later is another site's.
    if (keysWith(PREFIX).length === 0 && keysWith(SHARED_PREFIX).length > 0 && (await isOnlySite())) move();
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

function move() {
  for (const key of keysWith(SHARED_PREFIX)) {
    const [own, record] = [PREFIX + key.slice(SHARED_PREFIX.length), localStorage.getItem(key)];
    // Another tab may have been faster.
    if (record === null || localStorage.getItem(own) !== null) continue;
    localStorage.setItem(own, record);
    if (localStorage.getItem(own) === record) localStorage.removeItem(key);
  }
  // The page hears of it as it hears of what other tabs do.
  dispatchEvent(new StorageEvent("storage"));
}
