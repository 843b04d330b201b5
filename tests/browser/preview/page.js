// Questions about a page of the preview.

/** The text of the element before the note. */
export function textBeforeNote() {
  return document.querySelector(".preview--note")?.previousElementSibling?.textContent;
}

/** The classes of the closed folds around the note. */
export function closedFolds() {
  /** @type {string[]} */
  const folds = [];
  let around = document.querySelector(".preview--note");
  while (around) {
    if (around instanceof HTMLDetailsElement && !around.open) folds.push(around.className);
    around = around.parentElement;
  }
  return folds;
}

/** Whether the note with the focus is inside the window, above the bar. */
export function isNoteInView() {
  const note = document.activeElement?.getBoundingClientRect();
  const bar = document.querySelector(".preview--panel summary")?.getBoundingClientRect();
  return note && bar ? note.top >= 0 && note.bottom <= bar.top : false;
}

/** Connects to the preview anew, and waits until the page has heard from it. */
export async function reconnect() {
  const { EventSource } = window;
  await new Promise((heard) => {
    window.EventSource = class extends EventSource {
      /** @param {string | URL} address */
      constructor(address) {
        super(address);
        // The page listens too, and is done with this message before the next task.
        this.addEventListener("message", () => setTimeout(heard));
      }
    };
    dispatchEvent(new PageTransitionEvent("pageshow", { persisted: true }));
  });
  window.EventSource = EventSource;
}

/** The widths of the photographs, as the browser has read them. */
export function imageWidths() {
  return [...document.images].map((image) => image.naturalWidth);
}

/**
 * The language of the innermost text that is exactly this, as a screen reader finds it.
 * @param {string} text
 */
export function languageOfText(text) {
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const { nodeValue, parentElement } = texts.currentNode;
    if (nodeValue?.trim() === text && !parentElement?.closest("script"))
      return parentElement?.closest("[lang]")?.getAttribute("lang");
  }
}

/** The texts and attributes that have a mark of English words. Scripts have them in their messages. */
export function shownMarks() {
  const marked = [...document.querySelectorAll("*")].flatMap((element) => [
    ...[...element.attributes].map(({ value }) => value),
    ...(element.localName === "script" ? [] : [...element.childNodes].map(({ nodeValue }) => nodeValue ?? "")),
  ]);
  return marked.filter((text) => /[\u{f0000}\u{f0001}]/u.test(text));
}
