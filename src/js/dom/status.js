/**
 * Shows a message in a status region, and marks whether it is an error.
 * @param {Element} status
 * @param {string} message
 * @param {boolean} [isError]
 */
export function showStatus(status, message, isError = false) {
  status.textContent = message;
  if (isError) status.setAttribute("data-state", "error");
  else status.removeAttribute("data-state");
}
