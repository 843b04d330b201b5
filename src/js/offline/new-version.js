// Offers a newer version of the open page. It never loads by itself: the reader may be in the middle of a word.
import { closest, query } from "../dom/query.js";
import { message } from "../messages/message.js";

/** A press this soon after the offer was meant for something else in its place. */
const SETTLING_MS = 500;

const workers = navigator.serviceWorker;
const bar = query(document, ".new-version");
/** @param {string} text */
const showStatus = (text) => (query(bar, "[role=status]").textContent = text);
/** @param {number} height */
const setHeight = (height) => document.documentElement.style.setProperty("--new-version-height", `${height}px`);
let offered = "";
let offeredAt = 0;
let isWarned = false;

if (workers) {
  workers.addEventListener("message", offer);
  addEventListener("click", answer);
}

/** @param {MessageEvent<{ page: string, version: string }>} event */
function offer({ data, timeStamp }) {
  const { content } = /** @type {HTMLMetaElement} */ (query(document, "meta[name=version]"));
  const isThisPage = data.page === location.href.replace(/(index\.html)?([?#].*)?$/, "");
  if (!isThisPage || [content, offered].includes(data.version)) return;
  offered = data.version;
  offeredAt = timeStamp;
  bar.dataset.offered = "";
  showStatus(message("new-version-ready"));
  new ResizeObserver(() => setHeight(Math.ceil(bar.getBoundingClientRect().height))).observe(bar);
}

/** Whether the storage holds all typed text, so that it comes back after a reload. */
function isAllStored() {
  const editors = /** @type {NodeListOf<HTMLTextAreaElement>} */ (document.querySelectorAll("[data-editor] textarea"));
  const fields = [...editors].filter(({ value }) => value);
  // Some programs write into a field without an event.
  for (const field of fields) field.dispatchEvent(new Event("input", { bubbles: true }));
  try {
    /** @type {string[]} */
    const records = Object.values(localStorage);
    return fields.every(({ value }) => records.some((record) => record.includes(JSON.stringify(value).slice(1, -1))));
  } catch {
    return fields.length === 0;
  }
}

/** @param {MouseEvent} event */
function answer(event) {
  const button = closest(event, ".new-version button");
  if (!button || event.timeStamp - offeredAt < SETTLING_MS) return;
  if (button.hasAttribute("data-later")) {
    delete bar.dataset.offered;
    showStatus("");
  } else if (isWarned || isAllStored()) {
    location.reload();
  } else {
    isWarned = true;
    showStatus(message("new-version-not-shown"));
  }
}
