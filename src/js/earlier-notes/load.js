// Loads the import of notes that were stored before the site had an id. Few sites have one, so the import is a file of
// its own.
import { dataset } from "../dom/page.js";

// If it does not load, nothing is lost: the next page tries again.
if (dataset.site) import(dataset.root + EARLIER_NOTES).catch(() => {});
