// Moves the records from before the site had an id to the site's own keys. Sites without an id share their keys. If the
// reader visited another site of the host, the owner of the records is unknown, and they stay where they are.
import { dataset } from "../dom/page.js";
import { isOfSite, isOurs } from "../offline/cache-names.js";
import { PREFIX, SHARED_PREFIX } from "../storage/key-prefix.js";

/** @param {string} prefix */
function keysWith(prefix) {
  return Object.keys(localStorage).filter((key) => key.startsWith(prefix));
}

/** @param {string} key */
function ownKey(key) {
  return PREFIX + key.slice(SHARED_PREFIX.length);
}

/** Moves the records if they can only be this site's. */
export async function moveRecordsOfOnlySite() {
  try {
    // Only once: later shared records are another site's.
    if (keysWith(PREFIX).length === 0 && movableKeys().length > 0 && (await isOnlySite())) moveRecords();
  } catch {
    // The storage is full or not accessible. The records are where they were.
  }
}

/** Whether the reader visited this site before, and no other site of the host. The service worker names its caches
    after the site's address, and keeps the files when the reader erases everything. */
async function isOnlySite() {
  const { href } = new URL(dataset.root, location.href);
  const names = (await caches.keys()).filter(isOurs);
  return names.length > 0 && names.every((name) => isOfSite(name, href));
}

/** The keys of the shared records that the site has no record of its own for. */
export function movableKeys() {
  return keysWith(SHARED_PREFIX).filter((key) => localStorage.getItem(ownKey(key)) === null);
}

/** Makes the movable records the site's own. If there is no room for one, it and all records after it stay. */
export function moveRecords() {
  try {
    for (const key of movableKeys()) {
      const record = localStorage.getItem(key) ?? "";
      localStorage.setItem(ownKey(key), record);
      if (localStorage.getItem(ownKey(key)) === record) localStorage.removeItem(key);
    }
  } finally {
    // The client reads the records again, as after a change in another tab.
    dispatchEvent(new StorageEvent("storage"));
  }
}
