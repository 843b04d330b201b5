// Has the service worker keep this page for when the network is away. Not before the page is loaded, the client is
// there and the browser has nothing else to do: nobody waits for this.
const workers = navigator.serviceWorker;
// There is none in some private windows, and where a host has no https.
if (workers) {
  addEventListener("load", register);
  // There may be a new version by now.
  addEventListener("visibilitychange", () => document.visibilityState === "visible" && tell(true));
  addEventListener("notes-erased", forget);
}

const page = document.documentElement;
let isErased = false;

async function register() {
  await clientIsDone();
  await new Promise((resolve) => (window.requestIdleCallback || setTimeout)(resolve));
  try {
    await workers.register(workerAddress());
    await tell(false);
  } catch {
    // The browser does not want it, and the page works without.
  }
}

// The page's security policy lets this name a script by its address, and nothing else.
function workerAddress() {
  const createScriptURL = () => `${page.dataset.root}service-worker.js`;
  const { trustedTypes: types } = window;
  return types ? types.createPolicy("service-worker", { createScriptURL }).createScriptURL("") : createScriptURL();
}

function clientIsDone() {
  return new Promise((resolve) => {
    const look = () => page.dataset.client !== "loading" && resolve();
    new MutationObserver(look).observe(page, { attributeFilter: ["data-client"] });
    look();
    // It may be long in coming.
    setTimeout(resolve, 10000);
  });
}

async function tell(isBack) {
  const { active } = await workers.ready;
  const { content: version } = document.querySelector("meta[name=version]");
  if (!isErased) active.postMessage({ address: location.href, version, isBack });
}

// The pages of other sites of the host are theirs.
function forget() {
  isErased = true;
  caches.delete(`symptom-database/pages ${new URL(page.dataset.root, location)}`);
}
