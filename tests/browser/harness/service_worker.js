/** The addresses of all files in the caches. */
export async function cachedFiles() {
  const cached = [];
  for (const name of await caches.keys()) {
    const requests = await (await caches.open(name)).keys();
    cached.push(...requests.map(({ url }) => url));
  }
  return cached;
}
