import { PREFIX } from "../storage/key-prefix.js";

/** Where the browser keeps how the reader likes pages to look. */
export const KEY = `${PREFIX}settings/reading`;
