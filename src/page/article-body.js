// What an article does once all of it is there, and needs no client for.
// Before all that listens to presses: the second of a double one, and a repeated one, are for none of them.
import "./double-click-guard.js";
import "./held-key-guard.js";
import "./boot.js";
import "./comment-on-section.js";
import "./lay-out.js";
import "./contents.js";
import "./copy-link.js";
import "./links.js";
import "./listen.js";
import "./open-sections.js";
import "./overdue.js";
import "./print.js";
import "./terms.js";
import "./body.js";
import "./earlier-notes.js";
