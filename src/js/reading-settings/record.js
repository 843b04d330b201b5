// How the reader likes pages to look and to sound: the record that keeps it, and the attribute that applies it. The style
// sheet knows what each word in data-reading means, but for the voice, which read-aloud/ knows.
import { KEY } from "./key.js";

const { dataset } = document.documentElement;

/** Shows the page as it was chosen. */
export function read() {
  const { text } = stored();
  // To set it anew, even to the same, costs the page a new look at every style.
  if (dataset.reading !== text) dataset.reading = text;
}

/** What is stored, and why nothing can be kept in its place, if so. */
function stored() {
  let record;
  try {
    record = localStorage.getItem(KEY);
  } catch {
    return { text: "", trouble: "this browser does not let this page keep anything." };
  }
  if (typeof record !== "string") return { text: "" };
  try {
    const { text } = JSON.parse(record);
    if (typeof text !== "string" || record !== JSON.stringify({ version: 1, text })) throw new Error(record);
    return { text };
  } catch {
    // It may be a newer page's: it is not overwritten.
    return { text: "", trouble: "something that this page cannot read is saved in its place, and was left untouched." };
  }
}

/** What is chosen, as words `name-option`. */
export function words() {
  return dataset.reading.split(" ").filter(Boolean);
}

/** Shows the page so, and says what came of keeping it. */
export function choose(words) {
  dataset.reading = words.join(" ");
  const why = keep();
  return {
    isKept: !why,
    outcome: why ? `Not saved: ${why} It stays so until you leave this page.` : "Saved in this browser.",
  };
}

/** Keeps what the page looks like now, and looks whether it was kept. Returns why not. */
function keep() {
  const { trouble } = stored();
  if (trouble) return trouble;
  const record = dataset.reading && JSON.stringify({ version: 1, text: dataset.reading });
  try {
    if (record) localStorage.setItem(KEY, record);
    else localStorage.removeItem(KEY);
    return (localStorage.getItem(KEY) ?? "") === record ? "" : "this browser did not keep it.";
  } catch {
    return "this browser has no room for it, or does not let this page keep anything.";
  }
}
