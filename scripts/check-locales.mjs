// Checks the English messages against their uses in the sources: ids, variables, comments for translators, what browsers
// can format, and whether scripts have the files of messages that they need. Checks that scripts have no words for readers
// of their own, as tests/native/reader_words.rs does for Rust.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { FETCHED_SCRIPTS } from "./fetched-scripts.mjs";
import { loadedFiles } from "./locales/bundles.mjs";
import { diagnosticsOfForms, diagnosticsOfMessages, diagnosticsOfUses } from "./locales/diagnostics.mjs";
import { diagnosticsOfLiterals } from "./locales/literals.mjs";
import { FOLDERS_NOT_FOR_READERS, NOT_FOR_READERS } from "./locales/not-for-readers.mjs";
import { readLocale } from "./locales/read.mjs";
import { usesIn } from "./locales/uses.mjs";

/** The file whose messages are in each page. */
const INLINE = "scripts";

/**
 * The texts of the files in a folder, by their paths.
 * @param {string} folder
 */
function sourcesIn(folder) {
  const names = readdirSync(folder, { recursive: true, encoding: "utf8" });
  const paths = names.map((name) => join(folder, name)).filter((path) => /\.rs$|(?<!\.test)\.js$/.test(path));
  return new Map(paths.map((path) => [path, readFileSync(path, "utf8")]));
}

/**
 * Whether a source is a script whose words readers meet.
 * @param {string} path
 */
function isForReaders(path) {
  return path.endsWith(".js") && !FOLDERS_NOT_FOR_READERS.some((folder) => path.startsWith(folder));
}

/** @param {string} path */
function exceptionsIn(path) {
  return NOT_FOR_READERS.filter((it) => it.path === path).map(({ text }) => text);
}

const sources = sourcesIn("src");
const bundles = [
  ...readdirSync("src/js/entries").map((name) => ({ entry: `src/js/entries/${name}`, files: [INLINE] })),
  ...Object.entries(FETCHED_SCRIPTS).map(([file, path]) => ({ entry: `src/js/${path}`, files: [INLINE, file] })),
];
const locale = readLocale("locales/en");
const scripts = [...sources].filter(([path]) => isForReaders(path));
const found = [...sources].map(([path, source]) => usesIn(path, source));
const uses = found.flatMap((it) => it.uses);
const diagnostics = [
  ...locale.diagnostics,
  ...found.flatMap((it) => it.diagnostics),
  ...diagnosticsOfForms(locale.messages),
  ...diagnosticsOfMessages(locale.messages, uses),
  ...diagnosticsOfUses(locale.messages, uses, loadedFiles(bundles, sources)),
  ...scripts.flatMap(([path, source]) => diagnosticsOfLiterals(path, source, exceptionsIn(path))),
];
for (const { path, line, text } of diagnostics) console.error(`${path}:${line}: ${text}`);
if (diagnostics.length > 0) {
  console.error(`${diagnostics.length} errors in ${locale.messages.length} messages and ${uses.length} uses of them.`);
  process.exitCode = 1;
} else {
  console.log(`The ${locale.messages.length} messages fit their ${uses.length} uses.`);
}
