// What a page without the client does once all of it is there.
// Before all that listens to presses: the second of a double one is for none of them.
import "./second-press.js";
import "./search-field.js";
import "./body.js";
