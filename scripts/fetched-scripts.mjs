// The scripts that pages fetch only when a reader needs them.

/** Each script in src/js/, by the name of its file of messages in locales/, which pages fetch with it. */
export const FETCHED_SCRIPTS = {
  connect: "connect/connect.js",
  "earlier-notes": "earlier-notes/import-offer.js",
  "read-aloud": "read-aloud/reading.js",
  search: "search/search.js",
};
