// The addresses of pages.

/** @param {string} address */
export const withoutQuery = (address) => address.replace(/[?#].*/, "");

/**
 * The address under which a page is stored, whatever the reader left out of it or added to it.
 * @param {string} address
 */
export const pageAddress = (address) =>
  withoutQuery(address)
    .replace(/\/index\.html$/, "/")
    .replace(/\/([^/.]+)$/, "/$1/");
