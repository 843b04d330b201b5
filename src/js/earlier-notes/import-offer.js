// Offers what was stored before the site had an id of its own, where nobody can tell which site of the host stored it.
import { movable, move, takeOver } from "./move-records.js";

const offer = document.getElementById("notes--earlier");
takeOver().then(() => offer && show());

function show() {
  try {
    offer.hidden = movable().length === 0;
  } catch {
    // The browser lets the page keep nothing.
  }
  offer.querySelector("button").addEventListener("click", bringIn);
}

function bringIn() {
  // It may be pressed again for an impatient hand.
  if (offer.hidden) return;
  const message = document.getElementById("notes-message");
  let why = "";
  try {
    move();
    offer.hidden = true;
  } catch {
    why =
      "this browser has no more room for this site. What was saved is still there. Delete what you no longer need, then try again.";
  }
  message.toggleAttribute("data-trouble", why !== "");
  message.textContent = why ? `Not everything was brought in: ${why}` : "The earlier notes are brought in.";
  message.focus();
}
