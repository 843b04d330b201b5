// Runs before the scripts of a page. A service worker would show old pages, so the page finds none to register, and one
// that another program has left at this address goes.
{
  const workers = navigator.serviceWorker;
  workers
    ?.getRegistrations()
    .then((registrations) => {
      for (const registration of registrations) registration.unregister();
    })
    .catch(() => {});
  Object.defineProperty(navigator, "serviceWorker", { value: undefined });
}
