// Opens what the glossary says of a term beside it. Browsers without popovers follow the link to the
// glossary, as all do without script.
addEventListener("click", (event) => {
  const link = event.target.closest("a.term");
  const isForAnotherTab = event.ctrlKey || event.metaKey || event.shiftKey;
  const entry = link && document.getElementById(link.hash.slice(1));
  if (!entry || isForAnotherTab || !entry.showPopover) return;
  event.preventDefault();
  open(link, entry);
});

function open(link, entry) {
  const [term, definition] = ["dt", "dd"].map((name) => entry.querySelector(name).textContent);
  const part = (name, text) => Object.assign(document.createElement(name), { textContent: text });
  const popover = document.createElement("div");
  const close = part("button", "Close");
  Object.assign(close, { type: "button", className: "button" });
  close.addEventListener("click", () => popover.hidePopover());
  popover.append(part("strong", term), part("p", definition), close);
  popover.className = "term-definition";
  popover.popover = "auto";
  popover.tabIndex = -1;
  popover.setAttribute("role", "dialog");
  popover.setAttribute("aria-label", term);
  const release = keepBeside(popover, link);
  popover.addEventListener("toggle", ({ newState }) => {
    if (newState !== "closed") return;
    release();
    popover.remove();
  });
  // Beside the link, so that a screen reader goes on there.
  link.after(popover);
  // What has the focus now gets it back from the browser. Safari does not focus a pressed link.
  link.focus();
  popover.showPopover();
  place(popover, link);
  popover.focus();
}

/** Places it anew when the window, the text's size or what is unfolded changes, and closes it when its link is gone. */
function keepBeside(popover, link) {
  const follow = () => {
    if (!popover.matches(":popover-open")) return;
    if (isSeen(link)) place(popover, link);
    else popover.hidePopover();
  };
  const observer = new ResizeObserver(follow);
  observer.observe(document.body);
  // The page may stay as big as it was.
  addEventListener("resize", follow);
  return () => {
    observer.disconnect();
    removeEventListener("resize", follow);
  };
}

function isSeen(link) {
  const { top, bottom } = link.getBoundingClientRect();
  // Safari 17.0 has popovers, but not this.
  const isShown = link.checkVisibility?.() ?? true;
  return isShown && bottom > 0 && top < innerHeight;
}

/** Below the link, or above where there is no room, and inside the window, with room for what shows the focus. */
function place(popover, link) {
  const ROOM = 8;
  // As wide as it would like to be, wherever it was before.
  Object.assign(popover.style, { top: 0, left: 0 });
  const [box, { width, height }] = [link.getBoundingClientRect(), popover.getBoundingClientRect()];
  const below = box.bottom + ROOM;
  const top = below + height + ROOM < innerHeight ? below : box.top - height - ROOM;
  const left = Math.min(box.left, document.documentElement.clientWidth - width - ROOM);
  popover.style.top = `${Math.max(ROOM, top)}px`;
  popover.style.left = `${Math.max(ROOM, left)}px`;
}
