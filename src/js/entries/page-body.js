// What a page without the client does once all of it is there.
// Before all that listens to presses: the second of a double one, and a repeated one, are for none of them.
import "../input/double-click-guard.js";
import "../input/held-key-guard.js";
import "../search/field.js";
import "./common-body.js";
