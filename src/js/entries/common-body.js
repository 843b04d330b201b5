// What every page does once all of it is there.
// Before all that listens to presses: the second of a double one, and a repeated one, are for none of them.
import "../input/double-click-guard.js";
import "../input/held-key-guard.js";
import "../reading-settings/form.js";
// What can be done without comes last: if it fails, the rest is there.
import "../search/forget-searches.js";
import "../offline/new-version.js";
import "../offline/register-service-worker.js";
