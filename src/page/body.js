// What every page does once all of it is there.
import "./second-press.js";
import "./keep-page.js";
import "./new-version.js";
import "./reading-settings.js";
