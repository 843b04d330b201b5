/** The page's root element. */
export const page = document.documentElement;

/** The root element's data attributes, which the scripts share with the style sheets and the client. The build writes
    `root`, the path to the site's root, and `clientMessages`, the file with the client's messages and its integrity. */
export const dataset = /** @type {DOMStringMap & { root: string, clientMessages: string }} */ (page.dataset);

/** The path to the home page in the page's language. The build writes it as `home` if it is not the site's root. */
export const home = dataset.home ?? dataset.root;
