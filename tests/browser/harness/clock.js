/**
 * Stops the clock at a local time. The month is counted from 0.
 * @param {number} year
 * @param {number} month
 * @param {number} day
 * @param {number} hours
 * @param {number} minutes
 */
export function stopClock(year, month, day, hours, minutes) {
  const now = new Date(year, month, day, hours, minutes).getTime();
  window.Date = /** @type {any} */ (
    class extends Date {
      /** @param {any[]} time */
      constructor(...time) {
        super(.../** @type {[]} */ (time.length ? time : [now]));
      }
    }
  );
}
