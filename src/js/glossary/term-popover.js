// Opens the definition of a term beside it. In browsers without popovers, and without script, the link leads to the
// glossary.
import { closest, query } from "../dom/query.js";
import { message } from "../messages/message.js";

/** The least space between the popover and the window's edges, in pixels. */
const MARGIN = 8;

addEventListener("click", (event) => {
  const link = /** @type {HTMLAnchorElement | null} */ (closest(event, "a.term"));
  const opensTab = event.ctrlKey || event.metaKey || event.shiftKey;
  const entry = link && document.getElementById(link.hash.slice(1));
  if (!entry || opensTab || !entry.showPopover) return;
  event.preventDefault();
  open(link, entry);
});

/**
 * @template {keyof HTMLElementTagNameMap} T
 * @param {T} name
 * @param {string | null} textContent
 */
const makeElement = (name, textContent) => Object.assign(document.createElement(name), { textContent });

/**
 * @param {HTMLAnchorElement} link
 * @param {HTMLElement} entry
 */
function open(link, entry) {
  const term = query(entry, "dt").textContent;
  const popover = document.createElement("div");
  const close = makeElement("button", message("definition-close"));
  Object.assign(close, { type: "button", className: "button" });
  close.addEventListener("click", () => popover.hidePopover());
  popover.append(makeElement("strong", term), makeElement("p", query(entry, "dd").textContent), close);
  popover.className = "term-definition";
  popover.popover = "auto";
  popover.tabIndex = -1;
  popover.setAttribute("role", "dialog");
  popover.setAttribute("aria-label", term);
  const stopFollowing = follow(popover, link);
  popover.addEventListener("toggle", ({ newState }) => {
    if (newState !== "closed") return;
    stopFollowing();
    popover.remove();
  });
  // Beside the link, where a screen reader continues.
  link.after(popover);
  // When the popover closes, the browser returns the focus to this link. Safari does not focus a pressed link.
  link.focus();
  popover.showPopover();
  place(popover, link);
  popover.focus();
}

/**
 * Keeps a popover beside its link when the window, the text size or the open sections change, and closes it when the
 * link is gone.
 * @param {HTMLElement} popover
 * @param {HTMLElement} link
 */
function follow(popover, link) {
  const update = () => {
    if (!popover.matches(":popover-open")) return;
    if (isVisible(link)) place(popover, link);
    else popover.hidePopover();
  };
  const observer = new ResizeObserver(update);
  observer.observe(document.body);
  // The body may keep its size when the window's changes.
  addEventListener("resize", update);
  return () => {
    observer.disconnect();
    removeEventListener("resize", update);
  };
}

/** @param {HTMLElement} link */
function isVisible(link) {
  const { top, bottom } = link.getBoundingClientRect();
  // Safari 17.0 has popovers, but not this function.
  const isShown = link.checkVisibility?.() ?? true;
  return isShown && bottom > 0 && top < innerHeight;
}

/**
 * Places a popover below its link, or above it where there is no room, inside the window.
 * @param {HTMLElement} popover
 * @param {HTMLElement} link
 */
function place(popover, link) {
  // Measure the popover at its natural width.
  Object.assign(popover.style, { top: 0, left: 0 });
  const box = link.getBoundingClientRect();
  const { width, height } = popover.getBoundingClientRect();
  const below = box.bottom + MARGIN;
  const top = below + height + MARGIN < innerHeight ? below : box.top - height - MARGIN;
  const start = document.dir === "rtl" ? box.right - width : box.left;
  const left = Math.min(start, document.documentElement.clientWidth - width - MARGIN);
  popover.style.top = `${Math.max(MARGIN, top)}px`;
  popover.style.left = `${Math.max(MARGIN, left)}px`;
}
