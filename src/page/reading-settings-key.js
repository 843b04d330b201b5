/** Where the browser keeps how the reader likes pages to look. */
export const KEY = "symptom-database/settings/reading";
