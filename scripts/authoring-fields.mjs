// Writes docs/fields.md, the reference of all fields of the content files, from the JSON Schemas in public/.
// Usage: node scripts/authoring-fields.mjs [--check]
// With --check nothing is written: the script fails if the page is out of date.
import { existsSync, readFileSync, writeFileSync } from "node:fs";

/** @typedef {{ $ref?: string, type?: string | string[], items?: Field, anyOf?: Field[], default?: unknown, description?: string, minimum?: number, maximum?: number }} Field */
/** @typedef {{ const?: string, properties?: Record<string, Field>, description?: string }} Form */
/** @typedef {Form & { type?: string, required?: string[], oneOf?: Form[] }} Type */

const PAGE = "docs/fields.md";
/** The schemas, each with the file that it describes. A type that several share stands with the first of them. */
const FILES = {
  condition: "`conditions/<slug>.json`, an article",
  page: "`pages/<slug>.json`, a page of your own",
  site: "`site.json`, the settings of the whole site",
  symptoms: "`symptoms.json`, the list of all symptoms",
  "condition-translation": "`conditions/<slug>.<language>.json`, the translation of an article",
  "page-translation": "`pages/<slug>.<language>.json`, the translation of a page of your own",
  "site-translation": "`site.<language>.json`, the translation of the settings",
  "symptoms-translation": "`symptoms.<language>.json`, the translation of the symptoms",
};
/** @type {Record<string, string>} */
const KIND_NAMES = { string: "text", integer: "whole number", boolean: "true or false" };

const schemas = Object.entries(FILES).map(([name, file]) => ({ file, ...readSchema(name) }));
const allTypes = Object.assign({}, ...schemas.toReversed().map(({ types }) => types));
const written = page();
if (existsSync(PAGE) && readFileSync(PAGE, "utf8") === written) {
  console.log(`${PAGE} matches the schemas.`);
} else if (process.argv.includes("--check")) {
  console.error(`${PAGE} is out of date. Run: node scripts/authoring-fields.mjs`);
  process.exit(1);
} else {
  writeFileSync(PAGE, written);
  console.log(`Wrote ${PAGE}.`);
}

/**
 * The title and the types of a schema. The file's own type comes first.
 * @param {string} name
 * @returns {{ title: string, types: Record<string, Type> }}
 */
function readSchema(name) {
  const { $defs, title, ...root } = JSON.parse(readFileSync(`public/${name}.schema.json`, "utf8"));
  return { title, types: { [title]: root, ...$defs } };
}

function page() {
  const shown = new Set();
  const parts = schemas.flatMap(({ file, title, types }) => {
    const own = Object.keys(types).filter((type) => !isText(type) && !shown.has(type));
    for (const type of own) shown.add(type);
    return own.map((type) => section(type, type === title ? file : ""));
  });
  const texts = Object.keys(allTypes).filter(isText).sort();
  const files = schemas.map(({ file, title }) => `- [${title}](#${title.toLowerCase()}): ${file}\n`).join("");
  return `# Fields of the content files

<!-- scripts/authoring-fields.mjs writes this page. To change it, change the types in src/model/. -->

This page lists every field, for looking up. [authoring.md](authoring.md) explains how to use them, and has examples.

${files}
“Required” says whether a file without the field is an error. A kind with a link has a section of its own. A field that
no table lists is an error.

These limits are in no table:

- A required list needs at least one entry, and so does \`languages\`. Only the list in \`symptoms.json\` may be empty.
- \`medical_help\` needs at least one sign, or the id of a list of signs. Each such list needs at least one sign.
- A treatment needs at least one answer.
- Sections may be nested three deep.
- A content file or a drawing has at most 1 MB, and a photograph at most 2 MB.

${parts.join("\n")}
## Kinds of text

${texts.map(textSection).join("\n")}`;
}

/** @param {string} name */
function isText(name) {
  const { type, oneOf } = allTypes[name];
  return type === "string" && !oneOf;
}

/**
 * @param {string} name
 * @param {string} file the file that has this type, if one has
 */
function section(name, file) {
  const { oneOf, properties = {}, required = [], description = "" } = allTypes[name];
  const table = rows(oneOf ? formRows(oneOf) : fieldRows(properties, required));
  const heading = file ? `## ${name}\n\nThe file ${file}.` : `### ${name}\n\n${line(description)}`;
  return `${heading}\n\n${table}`;
}

/** @param {string} name */
function textSection(name) {
  return `### ${name}\n\n${line(allTypes[name].description ?? "")}\n`;
}

/** @param {string[][]} table */
function rows([heading, ...cells]) {
  const lines = [heading, heading.map(() => "---"), ...cells];
  return lines.map((cells) => `| ${cells.map(cell).join(" | ")} |\n`).join("");
}

/**
 * @param {Record<string, Field>} properties
 * @param {string[]} required
 */
function fieldRows(properties, required) {
  const rows = Object.entries(properties).map(([name, field]) => {
    const isRequired = required.includes(name) ? "yes" : "no";
    return [`\`${name}\``, isRequired, kind(field), field.description + standard(field)];
  });
  return [["Field", "Required", "Kind", "Meaning"], ...rows];
}

/**
 * The forms from which an author chooses: objects with one key each, or constant texts.
 * @param {Form[]} forms
 */
function formRows(forms) {
  if (forms.every((form) => form.const)) {
    const rows = forms.map(({ const: text, description = "" }) => [`\`"${text}"\``, description]);
    return [["Value", "Meaning"], ...rows];
  }
  const rows = forms.map(({ properties = {}, description = "" }) => {
    const [[key, field]] = Object.entries(properties);
    return [`\`${key}\``, kind(field), description];
  });
  return [["Key", "Kind", "Meaning"], ...rows];
}

/**
 * The kind of a field's value, in words. An optional field may also be null, which the table does not mention.
 * @param {Field} field
 * @returns {string}
 */
function kind({ $ref, type, items, anyOf = [], minimum, maximum }) {
  const choices = anyOf.filter((choice) => choice.type !== "null").map(kind);
  if (choices.length > 0) return choices.join(" or ");
  if ($ref) return link($ref.replace("#/$defs/", ""));
  if (items) return `list of ${kind(items)}`;
  const [name] = [type].flat();
  const words = KIND_NAMES[String(name)] ?? String(name);
  return maximum === undefined ? words : `${words} from ${minimum} to ${maximum.toLocaleString("en")}`;
}

/** @param {string} type */
function link(type) {
  return `[${type}](#${type.toLowerCase()})`;
}

/** @param {Field} field */
function standard({ default: value }) {
  return value === undefined ? "" : ` If it is missing: \`${JSON.stringify(value)}\`.`;
}

/** @param {string} text */
function line(text) {
  return text.replace(/\s+/g, " ");
}

/** @param {string} text */
function cell(text) {
  return line(text).replaceAll("|", "\\|");
}
