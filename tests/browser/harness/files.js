/** Hands over to the test, from now on, the files that the page gives the reader. */
export function catchDownloads() {
  window.files = [];
  if (window.blobs) return;
  window.blobs = new Map();
  const create = URL.createObjectURL;
  URL.createObjectURL = (blob) => {
    const address = create.call(URL, blob);
    window.blobs.set(address, /** @type {Blob} */ (blob));
    return address;
  };
  HTMLAnchorElement.prototype.click = function () {
    window.files.push([this.download, /** @type {Blob} */ (window.blobs.get(this.href))]);
  };
}

/** The name and the text of the first file that the page has given, or null. */
export async function caughtDownload() {
  const [file] = window.files;
  return file ? [file[0], await file[1].text()] : null;
}
