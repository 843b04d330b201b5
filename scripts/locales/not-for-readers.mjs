// The texts in scripts that look like words for readers, but are not.

/**
 * @typedef {object} Exception
 * @property {string} path The script.
 * @property {string} text The text, or its beginning.
 * @property {string} reason
 */

/** @type {Exception[]} */
export const NOT_FOR_READERS = [
  { path: "src/js/connect/request.js", text: "SNOMED CT", reason: "a name that is the same in all languages" },
  { path: "src/js/input/held-key-guard.js", text: "Enter", reason: "the name of a key" },
  { path: "src/js/offline/cache-names.js", text: "…pages …", reason: "the name of a cache" },
  { path: "src/js/offline/cache-names.js", text: "…assets …", reason: "the name of a cache" },
  { path: "src/js/offline/service-worker.js", text: "text/html; charset=", reason: "a media type" },
  { path: "src/js/read-aloud/sentences.js", text: "h2, h3,", reason: "a selector" },
  { path: "src/js/read-aloud/sentences.js", text: ".needs-script,", reason: "a selector" },
  { path: "src/js/read-aloud/voice-choice.js", text: "Albert|", reason: "names of voices, with which it compares" },
  { path: "src/js/read-aloud/voice-choice.js", text: "eSpeak ", reason: "part of the names of voices" },
  { path: "src/js/search/spelling.js", text: " i ii iii ", reason: "Roman numerals, with which it compares" },
];

/** The folders of scripts that speak to authors, who write the site in English, and of fakes for tests. */
export const FOLDERS_NOT_FOR_READERS = ["src/js/preview/", "src/js/testing/"];
