// What all storage keys of the site begin with. Sites of one host share the browser's storage, so a site with an id has
// keys of its own. storage/name_space.rs has the same rule for the client.
import { dataset } from "../dom/page.js";

const { site } = dataset;

/** The prefix of sites without an id. */
export const SHARED_PREFIX = "symptom-database/";
export const PREFIX = site ? `symptom-database.${site}/` : SHARED_PREFIX;
