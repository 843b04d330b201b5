import { elements } from "./dom.js";

/** Opens the parts below the article's text. */
export function unfoldParts() {
  for (const part of /** @type {HTMLDetailsElement[]} */ (elements(".folded-part"))) part.open = true;
}

/** Loads the photographs that the browser leaves for later because they are far from the window. */
export async function loadPhotos() {
  const photos = /** @type {HTMLImageElement[]} */ (elements("main img"));
  for (const photo of photos) photo.loading = "eager";
  await Promise.all(photos.map((photo) => photo.decode()));
}
