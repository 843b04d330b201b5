// Copies the address of a section; where the browser does not allow that, puts it into the address bar.
import { statusBeside } from "./section-status.js";

addEventListener("click", async ({ target }) => {
  const button = target.closest("[data-link]");
  if (!button) return;
  const link = new URL(button.dataset.link, location.href);
  let outcome = "Link copied";
  try {
    await navigator.clipboard.writeText(link);
  } catch {
    history.replaceState(history.state, "", link);
    outcome = "The link is in the address bar";
  }
  // Said anew each time.
  const status = statusBeside(button);
  status.textContent = "";
  setTimeout(() => (status.textContent = outcome), 50);
});
