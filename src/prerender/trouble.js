// Marks a message that tells of something that did not come about, so that it looks like one. Each such message
// says so in a sentence of its own that goes on with the reason: "Not saved: ", "Nothing was downloaded: ".
addEventListener("DOMContentLoaded", () => {
  const tellsOfTrouble = /(^|\. )Not(hing)? [^.:]+: /;
  const look = ({ target }) => {
    const element = target.nodeType === Node.TEXT_NODE ? target.parentElement : target;
    const status = element && element.closest("[role=status]");
    if (status) status.toggleAttribute("data-trouble", tellsOfTrouble.test(status.textContent));
  };
  const observer = new MutationObserver((changes) => changes.forEach(look));
  observer.observe(document.body, { childList: true, characterData: true, subtree: true });
});
