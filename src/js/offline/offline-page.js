// The page that replaces one that the reader has never seen, while the network fails.

/** What the page says if no page is stored: text for an attribute, which is text for an element too. */
const NOTHING_KEPT = / data-empty="([^"]*)"/;

/**
 * The name of the file, in the language of the page that it replaces.
 * @param {string} path The path of that page from the site's root.
 */
export function offlinePageFor(path) {
  const pages = "OFFLINE_PAGES".split(",").map((page) => page.split(" "));
  const [name] = pages.reverse().find(([, folder = ""]) => path.startsWith(folder)) ?? pages[0];
  return name;
}

/**
 * The page with links to the stored pages.
 * @param {string} html
 * @param {string} site The site's address.
 * @param {{ url: string, text?: string }[]} stored
 */
export function withStoredPages(html, site, stored) {
  const links = stored.map(({ url, text }) => {
    const [, title] = text?.match(/<title>([^<]*)/) ?? [];
    return `<li class="condition-list__item"><a href="${url.replaceAll("&", "&amp;")}">${title}</a></li>`;
  });
  const [, nothingKept = ""] = html.match(NOTHING_KEPT) ?? [];
  const list = links.join("") || `<li>${nothingKept}</li>`;
  return html.replaceAll("SITE_ROOT/", site).replace("<li>KEPT_PAGES</li>", () => list);
}
