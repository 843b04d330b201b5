// What every page does before anything of it is on the screen. It is as little as can be: on an old phone each
// kilobyte here delays the first paint by 10 ms.
import { seemsFirst } from "../loading/arrival.js";
import { KEY } from "../reading-settings/key.js";

const { dataset } = document.documentElement;
dataset.reading = "";
try {
  // The first look into the storage delays the first paint by some 22 ms. Who has chosen something nevertheless, and comes
  // back in another tab before there is a worker, sees it when reading-settings/form.js looks, once all of the page is there.
  const record = seemsFirst ? null : localStorage.getItem(KEY);
  const { version, text } = record ? JSON.parse(record) : {};
  // Words that the style sheet does not know do nothing; reading-settings/record.js looks at it closely, and says
  // what is wrong with it.
  if (version === 1) dataset.reading = text;
} catch {
  // The same.
}
