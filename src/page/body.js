// What every page does once all of it is there.
// Before all that listens to presses: the second of a double one is for none of them.
import "./second-press.js";
import "./reading-settings.js";
// What can be done without comes last: if it fails, the rest is there.
import "./new-version.js";
import "./keep-page.js";
