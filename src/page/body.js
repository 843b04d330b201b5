// What every page does once all of it is there.
// Before all that listens to presses: the second of a double one, and a repeated one, are for none of them.
import "./double-click-guard.js";
import "./held-key-guard.js";
import "./reading-settings.js";
// What can be done without comes last: if it fails, the rest is there.
import "./forget-searches.js";
import "./new-version.js";
import "./keep-page.js";
