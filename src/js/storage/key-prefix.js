// The prefix of all storage keys of the site. Sites of one host share the browser's storage, so a site with an id has
// keys of its own. src/storage/namespace.rs has the same rule for the client.
import { dataset } from "../dom/page.js";

const { site } = dataset;

/** The prefix of sites without an id. */
export const SHARED_PREFIX = "symptom-database/";
export const PREFIX = site ? `symptom-database.${site}/` : SHARED_PREFIX;
