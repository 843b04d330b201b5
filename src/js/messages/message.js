/**
 * The message with this id, in the language of the page. scripts/check-locales.mjs finds ids and variables that
 * locales/en/ does not have.
 * @param {string} id
 * @param {import("./format.js").Variables} [variables]
 */
export const message = (id, variables) => window.siteMessages.text(id, variables);
