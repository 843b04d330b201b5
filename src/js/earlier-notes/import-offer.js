// Offers to import the notes from before the site had an id, if it is unclear which site of the host stored them.
import { query } from "../dom/query.js";
import { showStatus } from "../dom/status.js";
import { message } from "../messages/message.js";
import { movableKeys, moveRecords, moveRecordsOfOnlySite } from "./move-records.js";

const offer = document.getElementById("notes--earlier");
moveRecordsOfOnlySite().then(() => offer && show(offer));

/** @param {HTMLElement} offer */
async function show(offer) {
  try {
    if (movableKeys().length === 0) return;
    await window.siteMessages.load("earlier-notes");
  } catch {
    // The browser does not let the page use the storage, or the messages did not load. The next page tries again.
    return;
  }
  offer.hidden = false;
  // The reader must decide, so “Your notes” does not stay folded.
  const part = offer.closest("details");
  if (part) part.open = true;
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
    showStatus(status, message("earlier-notes-imported"));
  } catch {
    showStatus(status, message("earlier-notes-no-room"), true);
  }
  status.focus();
}
