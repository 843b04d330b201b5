// Runs at the end of pages without the client.
// The guards come first: no other listener may see a press that they suppress.
import "../input/double-click-guard.js";
import "../input/held-key-guard.js";
import "../messages/site-messages.js";
import "../moved/go-to-new-address.js";
import "../search/field.js";
import "../connect/load.js";
import "./common-body.js";
