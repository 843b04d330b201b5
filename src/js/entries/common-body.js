// Runs at the end of every page.
// The guards come first: no other listener may see a press that they suppress.
import "../input/double-click-guard.js";
import "../input/held-key-guard.js";
import "../reading-settings/form.js";
import "../tables/table-focus.js";
// The least important parts come last: if one fails, everything before it still runs.
import "../search/forget-searches.js";
import "../offline/new-version.js";
import "../offline/register-service-worker.js";
