// What an article does once all of it is there, and needs no client for.
// Before all that listens to presses: the second of a double one, and a repeated one, are for none of them.
import "../input/double-click-guard.js";
import "../input/held-key-guard.js";
import "../client/start-client.js";
import "../sections/comment-on-section.js";
import "../loading/deferred-layout.js";
import "../sections/table-of-contents.js";
import "../sections/copy-link.js";
import "../sections/reveal-link-target.js";
import "../read-aloud/load.js";
import "../sections/open-sections.js";
import "../review/overdue-notice.js";
import "../printing/print.js";
import "../glossary/term-popover.js";
import "./common-body.js";
import "../earlier-notes/load.js";
