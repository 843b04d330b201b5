// What the keys of all that the site keeps begin with. Sites of one host share the browser's storage: one with an id has
// its records apart from theirs. storage/name_space.rs knows the same of the client.
const { site } = document.documentElement.dataset;

/** Of a site without an id. */
export const SHARED_PREFIX = "symptom-database/";
export const PREFIX = site ? `symptom-database.${site}/` : SHARED_PREFIX;
