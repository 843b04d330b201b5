// Offers a newer version of the page that is open. It never comes by itself: the reader may be in the middle of a word.
const workers = navigator.serviceWorker;
const bar = document.querySelector(".new-version");
const say = (sentence) => (bar.querySelector("[role=status]").textContent = sentence);
const setHeight = (height) => document.documentElement.style.setProperty("--new-version-height", `${height}px`);
let offered = "";
let offeredAt = 0;
let isWarned = false;

if (workers) {
  workers.addEventListener("message", offer);
  addEventListener("click", answer);
}

function offer({ data, timeStamp }) {
  const { content } = document.querySelector("meta[name=version]");
  const isThisPage = data.page === location.href.replace(/(index\.html)?([?#].*)?$/, "");
  if (!isThisPage || [content, offered].includes(data.version)) return;
  offered = data.version;
  offeredAt = timeStamp;
  bar.dataset.offered = "";
  say("A new version of this page is ready.");
  new ResizeObserver(() => setHeight(Math.ceil(bar.getBoundingClientRect().height))).observe(bar);
}

/** Whether all that is typed will be there again: whatever its record is, the text stands in it. */
function isAllKept() {
  const fields = [...document.querySelectorAll("[data-editor] textarea")].filter(({ value }) => value);
  // Some programs write into a field without saying so.
  for (const field of fields) field.dispatchEvent(new Event("input", { bubbles: true }));
  try {
    const records = Object.values(localStorage);
    return fields.every(({ value }) => records.some((record) => record.includes(JSON.stringify(value).slice(1, -1))));
  } catch {
    return fields.length === 0;
  }
}

function answer(event) {
  const button = event.target.closest(".new-version button");
  // What was meant for the text that stood here before is no answer.
  if (!button || event.timeStamp - offeredAt < 500) return;
  if (button.hasAttribute("data-later")) {
    delete bar.dataset.offered;
    say("");
  } else if (isWarned || isAllKept()) {
    location.reload();
  } else {
    isWarned = true;
    say("Not shown yet: what you have typed cannot be kept in this browser. Copy it, then press “Show it now” again.");
  }
}
