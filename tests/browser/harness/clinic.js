import { elements } from "./dom.js";

/** Loads the photographs that the browser leaves for later because they are far from the window. */
export async function loadPhotos() {
  const photos = /** @type {HTMLImageElement[]} */ (elements("main img"));
  for (const photo of photos) photo.loading = "eager";
  await Promise.all(photos.map((photo) => photo.decode()));
}
