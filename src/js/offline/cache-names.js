// The names of the service worker's caches. Sites of one host share the browser's caches, so a name ends with the
// site's address. These names must not change, because browsers already have such caches.
const PREFIX = "symptom-database/";

/** @param {string} site */
export const pagesCache = (site) => `${PREFIX}pages ${site}`;

/** @param {string} site */
export const filesCache = (site) => `${PREFIX}assets ${site}`;

/**
 * Whether a stored file tells what the reader has searched for: a part of the index, or of an article's text.
 * @param {string} url
 */
export const isOfSearch = (url) => /\/search(?:-[0-9a-f]{16}\/.*)?\.json$|\/text-[0-9a-f]{16}-\d+\.json$/.test(url);

/**
 * Whether a cache belongs to any site of this project.
 * @param {string} name
 */
export const isOurs = (name) => name.startsWith(PREFIX);

/**
 * Whether a cache belongs to this site.
 * @param {string} name
 * @param {string} site
 */
export const isOfSite = (name, site) => name.endsWith(` ${site}`);
