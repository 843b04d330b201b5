import { PREFIX } from "../storage/key-prefix.js";

/** The storage key of the reading settings. */
export const KEY = `${PREFIX}settings/reading`;
