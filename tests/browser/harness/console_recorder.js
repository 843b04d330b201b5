// Records errors that the page does not catch, and what it writes to the console.
window.complaints = [];
addEventListener("error", (event) => window.complaints.push(event.message));
addEventListener("unhandledrejection", (event) => window.complaints.push(`${event.reason}`));
for (const level of /** @type {const} */ (["error", "warn"])) {
  console[level] = (...words) => window.complaints.push(words.join(" "));
}
