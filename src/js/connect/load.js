// Loads the search by codes on the page to which patient portals link with a code.
import { dataset } from "../dom/page.js";
import { query } from "../dom/query.js";
import { showStatus } from "../dom/status.js";

const container = /** @type {HTMLElement | null} */ (document.querySelector(".connect"));
if (container && location.search) {
  /** @type {Promise<typeof import("./connect.js")>} */
  const loaded = import(dataset.root + CONNECT);
  loaded
    .then(({ answer }) => answer(container))
    .catch((error) => {
      console.error(error);
      const message =
        "The code was not looked up: a part of this page could not be loaded. Check your connection, then load this page again, or choose the code from the list below.";
      showStatus(query(container, "[role=status]"), message, true);
    });
}
