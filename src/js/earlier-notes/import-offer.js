// Offers to import the notes from before the site had an id, if it is unclear which site of the host stored them.
import { query } from "../dom/query.js";
import { showStatus } from "../dom/status.js";
import { movableKeys, moveRecords, moveRecordsOfOnlySite } from "./move-records.js";

const offer = document.getElementById("notes--earlier");
moveRecordsOfOnlySite().then(() => offer && show(offer));

/** @param {HTMLElement} offer */
function show(offer) {
  try {
    offer.hidden = movableKeys().length === 0;
    // The reader must decide, so “Your notes” does not stay folded.
    const part = offer.closest("details");
    if (part && !offer.hidden) part.open = true;
  } catch {
    // The browser does not let the page use the storage.
  }
  query(offer, "button").addEventListener("click", () => importNotes(offer));
}

/** @param {HTMLElement} offer */
function importNotes(offer) {
  // An impatient reader may press again.
  if (offer.hidden) return;
  const status = query(document, "#notes-message");
  try {
    moveRecords();
    offer.hidden = true;
    showStatus(status, "The earlier notes are brought in.");
  } catch {
    showStatus(
      status,
      "Not everything was brought in: this browser has no more room for this site. What was saved is still there. Delete what you no longer need, then try again.",
      true,
    );
  }
  status.focus();
}
