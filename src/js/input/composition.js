/** Whether a key belongs to an input method that is composing a text. Safari ends the composition before it tells of the
    key: then only its code says so (https://bugs.webkit.org/show_bug.cgi?id=165004). */
export const isComposing = (event) => event.isComposing || event.keyCode === 229;
