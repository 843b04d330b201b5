// Writes the licenses of the crates that are compiled into a program as one text. It is the same for each build of the
// same crates.

/** @typedef {{ name: string, version: string, authors: string[], source: string | null }} Crate */
/** A license text, and the crates to which it applies. `source_path` is null for a text with placeholders, which stands
    for a file that a crate lacks.
    @typedef {{ id: string, name: string, text: string, source_path: string | null, used_by: { crate: Crate }[] }} License */
/** The part of cargo-about's output that is used here.
    @typedef {{ licenses: License[] }} About */

/** Begins the file, so that every browser reads it as UTF-8, whatever the host says. */
const BYTE_ORDER_MARK = "\uFEFF";
const RULE = "-".repeat(80);

/**
 * @param {object} program
 * @param {string} program.introduction what the text is about
 * @param {string} program.ownLicense the text of this project's license
 * @param {About} program.crates the licenses of this project's crates
 * @param {About} program.std the licenses of Rust's standard library and the crates in it
 * @param {string} program.rustVersion the version of the standard library
 * @param {Set<string>} program.linked the crates that are compiled into the program: “serde 1.0.0”
 * @returns {string}
 */
export function licenseText({ introduction, ownLicense, crates, std, rustVersion, linked }) {
  const unicode = crates.licenses.find(({ id }) => id === "Unicode-3.0");
  if (!unicode) throw new Error("No crate has the license Unicode-3.0, which the data in Rust's core has.");
  const ofStd = entriesOf(std, linked, {
    holder: "The Rust Project Contributors",
    label: `Rust's standard library ${rustVersion}`,
  });
  const ofCrates = entriesOf(crates, linked, null);
  const unicodeData = { id: unicode.id, text: tidy(unicode.text), users: [`Unicode data in Rust ${rustVersion}`] };
  const entries = merge([...ofCrates, ...ofStd, unicodeData]);
  const parts = entries.map(({ id, users, text }) => `${RULE}\n${id}: ${users.join(", ")}\n${RULE}\n\n${text}\n`);
  return `${BYTE_ORDER_MARK}${introduction}\n\n${tidy(ownLicense)}\n\n${parts.join("\n")}`;
}

/** @typedef {{ id: string, text: string, users: string[] }} Entry */

/**
 * The license texts of the crates that are linked. `inTree` stands for all crates without a registry; null leaves them out.
 * @param {About} about
 * @param {Set<string>} linked
 * @param {{ holder: string, label: string } | null} inTree
 * @returns {Entry[]}
 */
function entriesOf(about, linked, inTree) {
  return about.licenses.flatMap(({ id, text, source_path, used_by }) =>
    used_by
      .map(({ crate }) => crate)
      .filter(({ name, version }) => linked.has(`${name} ${version}`))
      .flatMap((crate) => {
        const own =
          crate.source === null ? inTree : { holder: holderOf(crate), label: `${crate.name} ${crate.version}` };
        if (!own) return [];
        return [{ id, text: tidy(source_path === null ? fillIn(text, own.holder) : text), users: [own.label] }];
      }),
  );
}

/** @param {Crate} crate */
function holderOf({ name, authors }) {
  const names = authors.map((author) => author.replace(/\s*<.*>/, ""));
  return names.length > 0 ? names.join(", ") : `The authors of ${name}`;
}

/**
 * Names the holder in a license text that stands for a missing file.
 * @param {string} text
 * @param {string} holder
 */
function fillIn(text, holder) {
  return text.replace(/<year>\s+<(?:copyright holders|owner)>/g, () => holder);
}

/** @param {string} text */
function tidy(text) {
  return text
    .replace(/\r\n?/g, "\n")
    .replace(/[ \t]+$/gm, "")
    .replace(/^\n+|\n+$/g, "");
}

/**
 * Joins the entries that have the same text, and sorts them.
 * @param {Entry[]} entries
 * @returns {Entry[]}
 */
function merge(entries) {
  /** @type {Map<string, { id: string, text: string, users: Set<string> }>} */
  const byText = new Map();
  for (const { id, text, users } of entries) {
    const entry = byText.get(id + text) ?? { id, text, users: new Set() };
    for (const user of users) entry.users.add(user);
    byText.set(id + text, entry);
  }
  const merged = [...byText.values()].map(({ id, text, users }) => ({ id, text, users: [...users].sort() }));
  /** @param {Entry} entry */
  const key = ({ id, users, text }) => [id, users.join(), text].join("\0");
  return merged.sort((one, other) => (key(one) < key(other) ? -1 : 1));
}

/**
 * The linked crates of a registry for which there is no license text.
 * @param {About[]} abouts
 * @param {Set<string>} linked
 * @returns {string[]}
 */
export function withoutLicense(abouts, linked) {
  const users = abouts.flatMap(({ licenses }) => licenses).flatMap(({ used_by }) => used_by);
  const licensed = new Set(users.map(({ crate }) => `${crate.name} ${crate.version}`));
  return [...linked].filter((crate) => !licensed.has(crate)).sort();
}

/**
 * The crates in the output of “cargo tree --prefix none --format {p}”: “serde 1.0.0”.
 * @param {string} tree
 * @returns {Set<string>}
 */
export function cratesInTree(tree) {
  return new Set([...tree.matchAll(/^(\S+) v(\S+)/gm)].map(([, name, version]) => `${name} ${version}`));
}
