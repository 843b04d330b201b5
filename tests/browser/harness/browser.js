/**
 * Puts a button on the page that opens a window of this size. A window opens only on a press.
 * @param {string} path
 * @param {number} width
 * @param {number} height
 */
export function addOpener(path, width, height) {
  const button = document.createElement("button");
  button.id = "opener";
  button.textContent = "Open";
  button.onclick = () => open(path, "", `width=${width},height=${height}`);
  document.body.prepend(button);
}
