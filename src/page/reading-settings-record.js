// How the reader likes pages to look: the record that keeps it, and the attribute that applies it. The style sheet
// knows what each word in data-reading means.
import { KEY } from "./reading-settings-key.js";

const { dataset } = document.documentElement;

// Why what is chosen cannot be kept; empty if it can.
let trouble = "";

/** Shows the page as it was chosen. */
export function read() {
  trouble = "";
  const words = chosen();
  // To set it anew, even to the same, costs the page a new look at every style.
  if (dataset.reading !== words) dataset.reading = words;
}

function chosen() {
  let record;
  try {
    record = localStorage.getItem(KEY);
  } catch {
    trouble = "this browser does not let this page keep anything.";
  }
  if (typeof record !== "string") return "";
  try {
    const { text } = JSON.parse(record);
    if (typeof text !== "string" || record !== JSON.stringify({ version: 1, text })) throw new Error(record);
    return text;
  } catch {
    // It may be a newer page's: it is not overwritten.
    trouble = "something that this page cannot read is saved in its place, and was left untouched.";
    return "";
  }
}

/** Keeps what the page looks like now, and looks whether it was kept. Returns why not. */
export function keep() {
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
