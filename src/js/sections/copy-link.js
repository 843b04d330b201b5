// Copies a section's address. If the browser does not allow that, puts the address into the address bar.
import { closest } from "../dom/query.js";
import { message } from "../messages/message.js";
import { sectionStatus } from "./section-status.js";

addEventListener("click", async (event) => {
  const button = closest(event, "[data-link]");
  if (!button) return;
  const link = new URL(button.dataset.link ?? "", location.href).href;
  let outcome = message("link-copied");
  try {
    await navigator.clipboard.writeText(link);
  } catch {
    history.replaceState(history.state, "", link);
    outcome = message("link-in-address-bar");
  }
  // Screen readers announce only changes, so empty the status first.
  const status = sectionStatus(button);
  status.textContent = "";
  setTimeout(() => (status.textContent = outcome), 50);
});
