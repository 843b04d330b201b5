// What the page says after the reader has changed a reading setting.
import { message } from "../messages/message.js";

/**
 * @param {string} setting
 * @param {string} option
 * @param {string} error Why it is not stored, or an empty text.
 */
export const settingChanged = (setting, option, error) =>
  error
    ? message("setting-not-saved", { setting, option, reason: error })
    : message("setting-saved", { setting, option });

/** @param {string} error Why the standard settings are not stored, or an empty text. */
export const settingsReset = (error) =>
  error ? message("settings-reset-not-saved", { reason: error }) : message("settings-reset-saved");
