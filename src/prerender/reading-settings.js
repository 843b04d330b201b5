// Shows the page as the reader likes it, before anything of it is on the screen, and keeps what the reader
// chooses. The style sheet knows what each word in data-reading means.
(() => {
  const KEY = "READING_SETTINGS_KEY";
  const { dataset } = document.documentElement;
  // Why what is chosen cannot be kept; empty if it can.
  let trouble = "";

  const read = () => {
    dataset.reading = "";
    trouble = "";
    let record;
    try {
      record = localStorage.getItem(KEY);
    } catch {
      trouble = "this browser does not let this page keep anything.";
    }
    if (typeof record !== "string") return;
    try {
      const { text } = JSON.parse(record);
      if (typeof text !== "string" || record !== JSON.stringify({ version: 1, text })) throw new Error(record);
      dataset.reading = text;
    } catch {
      // It may be a newer page's: it is not overwritten.
      trouble = "something that this page cannot read is saved in its place, and was left untouched.";
    }
  };
  read();

  /** Keeps it, and looks whether it was kept. Returns why not. */
  const keep = () => {
    if (trouble) return trouble;
    const record = dataset.reading && JSON.stringify({ version: 1, text: dataset.reading });
    try {
      if (record) localStorage.setItem(KEY, record);
      else localStorage.removeItem(KEY);
      return (localStorage.getItem(KEY) ?? "") === record ? "" : "this browser did not keep it.";
    } catch {
      return "this browser has no room for it, or does not let this page keep anything.";
    }
  };

  addEventListener("DOMContentLoaded", () => {
    const toggle = document.querySelector(".reading-settings__toggle");
    const form = document.getElementById("reading-settings");
    toggle.addEventListener("click", () => {
      form.hidden = !form.hidden;
      toggle.setAttribute("aria-expanded", !form.hidden);
    });
    const options = [...form.querySelectorAll("input")];
    const show = () => {
      const chosen = dataset.reading.split(" ");
      for (const option of options) {
        const isStandard = !chosen.some((word) => word.startsWith(`${option.name}-`));
        option.checked = option.value ? chosen.includes(option.value) : isStandard;
      }
    };
    const choose = (chosen, words) => {
      dataset.reading = chosen.map(({ value }) => value).filter(Boolean).join(" ");
      show();
      const why = keep();
      const outcome = why ? `Not saved: ${why} It stays so until you leave this page.` : "Saved in this browser.";
      const sentence = `${words}. ${outcome}`;
      // A screen reader says nothing of a text that stays the same.
      const status = form.querySelector("[role=status]");
      status.toggleAttribute("data-trouble", why !== "");
      status.textContent = sentence === status.textContent ? `${sentence}\u00a0` : sentence;
    };
    form.addEventListener("change", ({ target }) => {
      const setting = target.closest("fieldset").querySelector("legend").textContent;
      const option = target.closest("label").textContent;
      choose(options.filter(({ checked }) => checked), `${setting}: ${option}`);
    });
    form.addEventListener("reset", (event) => {
      event.preventDefault();
      choose([], "Everything as standard");
    });
    show();
    const look = () => {
      read();
      show();
    };
    // Some browsers choose again what was chosen before a reload, or show a page as it was left.
    addEventListener("pageshow", ({ persisted }) => (persisted ? look() : show()));
    addEventListener("storage", ({ key }) => (key === KEY || key === null) && look());
    // The client has restored or erased it.
    addEventListener("reading-settings", look);
  });
})();
