/**
 * Whether a key belongs to an input method that composes text. Safari ends the composition before it reports the key,
 * so only the key code shows it (https://bugs.webkit.org/show_bug.cgi?id=165004).
 * @param {KeyboardEvent} event
 */
export const isComposing = (event) => event.isComposing || event.keyCode === 229;
