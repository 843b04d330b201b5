// Loads the search by codes on the page to which patient portals link with a code.
import { dataset } from "../dom/page.js";
import { query } from "../dom/query.js";
import { showStatus } from "../dom/status.js";
import { message } from "../messages/message.js";

const container = /** @type {HTMLElement | null} */ (document.querySelector(".connect"));
if (container && location.search) {
  /** @type {Promise<typeof import("./connect.js")>} */
  const script = import(dataset.root + CONNECT);
  Promise.all([script, window.siteMessages.load("connect")])
    .then(([{ answer }]) => answer(container))
    .catch((error) => {
      console.error(error);
      showStatus(query(container, "[role=status]"), message("connect-not-loaded"), true);
    });
}
