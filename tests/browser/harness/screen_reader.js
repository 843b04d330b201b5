import { wait } from "./dom.js";

/** Records each change in a live region, as a screen reader would announce it. */
export function recordAnnouncements() {
  window.announced = [];
  /** @type {Map<Element, string>} */
  const before = new Map();
  new MutationObserver(() => {
    for (const region of document.querySelectorAll("[role=status], [role=alert], [aria-live]")) {
      // biome-ignore lint/performance/useDomNodeTextContent: only displayed text is announced
      const text = region.checkVisibility() ? /** @type {HTMLElement} */ (region).innerText : "";
      const isNew = !before.has(region) && region.role !== "alert";
      if (!isNew && text !== (before.get(region) ?? "") && text.trim()) window.announced.push(text.trim());
      before.set(region, text);
    }
  }).observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
}

/** Whether the focus is on nothing that is displayed. */
export function isFocusLost() {
  const { activeElement: focused, body } = document;
  return (
    focused === null || focused === body || !focused.checkVisibility() || focused.getBoundingClientRect().height < 2
  );
}

/** All announcements since the last call. Any further one comes within the next frames. */
export async function takeAnnouncements() {
  const frame = () => new Promise(requestAnimationFrame);
  await frame();
  await frame();
  await wait(150);
  return window.announced.splice(0);
}
