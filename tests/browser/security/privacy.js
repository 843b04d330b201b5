import { elements, wait } from "../harness/dom.js";

/** Records everything that a page does to store something, or to have it stored for longer. */
export function recordWrites() {
  window.writes = [];
  /** @type {(object: any, name: string) => void} */
  const watch = (object, name) => {
    const own = object[name];
    object[name] = function (/** @type {unknown[]} */ ...rest) {
      window.writes.push([name, ...rest].join(" "));
      return own.apply(this, rest);
    };
  };
  for (const name of ["setItem", "removeItem", "clear"]) watch(Storage.prototype, name);
  for (const name of ["open", "deleteDatabase"]) watch(IDBFactory.prototype, name);
  for (const name of ["add", "addAll", "put", "delete"]) watch(Cache.prototype, name);
  for (const name of ["open", "delete"]) watch(CacheStorage.prototype, name);
  if (navigator.storage) {
    watch(StorageManager.prototype, "persist");
    watch(StorageManager.prototype, "getDirectory");
  }
  const cookie = /** @type {PropertyDescriptor} */ (Object.getOwnPropertyDescriptor(Document.prototype, "cookie"));
  Object.defineProperty(Document.prototype, "cookie", {
    get: cookie.get,
    set(value) {
      window.writes.push(`cookie ${value}`);
      cookie.set?.call(this, value);
    },
  });
}

/** What was done to store something, and everything that is stored except the site's own files. */
export async function stored() {
  const databases = await indexedDB.databases();
  return [
    window.writes,
    { ...localStorage },
    { ...sessionStorage },
    document.cookie,
    window.name,
    databases.map(({ name }) => name),
  ];
}

/** Goes through the page as a person who only reads. */
export async function readThrough() {
  for (const fold of document.querySelectorAll("details")) fold.open = true;
  for (let top = 0; top < document.body.scrollHeight; top += innerHeight) {
    scrollTo(0, top);
    await wait(20);
  }
  dispatchEvent(new Event("beforeprint"));
  dispatchEvent(new Event("afterprint"));
  for (const control of elements("a, button, input, textarea, select, summary")) control.focus();
  document.dispatchEvent(new Event("visibilitychange", { bubbles: true }));
  dispatchEvent(new PageTransitionEvent("pagehide"));
  await wait(1000);
}
