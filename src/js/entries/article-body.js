// Runs at the end of an article.
// The guards come first: no other listener may see a press that they suppress.
import "../input/double-click-guard.js";
import "../input/held-key-guard.js";
import "../messages/site-messages.js";
import "../client/start-client.js";
import "../sections/comment-on-section.js";
import "../sections/table-of-contents.js";
import "../sections/copy-link.js";
import "../sections/keep-section.js";
// Before what reveals the target of a link, because the definition opens beside the word.
import "../glossary/term-popover.js";
import "../sections/reveal-link-target.js";
import "../read-aloud/load.js";
import "../sections/open-sections.js";
import "../review/overdue-notice.js";
import "../printing/print.js";
import "./common-body.js";
import "../search/field.js";
import "../earlier-notes/load.js";
