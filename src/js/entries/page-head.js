// Runs on every page before the first paint. Keep it small: on an old phone, each kilobyte delays the first paint by
// 10 ms.
import { dataset } from "../dom/page.js";
import { seemsFirst } from "../loading/arrival.js";
import { KEY } from "../reading-settings/key.js";

dataset.reading = "";
try {
  // The first access to the storage delays the first paint by about 22 ms. If a reader has settings although this seems
  // a first visit, the form of reading-settings/ applies them, once the whole page is there.
  const record = seemsFirst ? null : localStorage.getItem(KEY);
  const { version, text } = record ? JSON.parse(record) : {};
  // The style sheet ignores unknown words. reading-settings/record.js validates the record and reports errors.
  if (version === 1) dataset.reading = text;
} catch {
  // reading-settings/record.js reports this too.
}
