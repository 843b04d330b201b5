/**
 * How wide a page of the site is in a frame of this width.
 * @param {string} path
 * @param {number} width
 */
export async function widthInFrame(path, width) {
  const frame = document.createElement("iframe");
  frame.src = path;
  frame.width = `${width}`;
  frame.height = "600";
  document.body.replaceChildren(frame);
  await new Promise((resolve) => {
    frame.onload = resolve;
  });
  return frame.contentDocument?.documentElement.scrollWidth;
}
