// Writes the tables of fields in docs/authoring.md from the JSON Schemas in public/.
// Usage: node scripts/authoring-fields.mjs [--check]
// With --check nothing is written: the script fails if a table is out of date, or if a type has no table.
//
// A table stands between two markers. The first names a schema and a type in it, or asks for all kinds of text:
// <!-- fields: condition Section --> or <!-- fields: texts -->, and <!-- /fields -->.
import { readFileSync, writeFileSync } from "node:fs";

/** @typedef {{ $ref?: string, type?: string | string[], items?: Field, anyOf?: Field[], default?: unknown, description?: string }} Field */
/** @typedef {{ const?: string, properties?: Record<string, Field>, description?: string }} Form */
/** @typedef {Form & { type?: string, required?: string[], oneOf?: Form[] }} Type */

const PAGE = "docs/authoring.md";
const SCHEMAS = ["condition", "page", "site", "symptoms"];
/** @type {Record<string, string>} */
const KIND_NAMES = { string: "text", integer: "whole number", boolean: "true or false" };
const MARKED = /(<!-- fields: (\w+)(?: (\w+))? -->\n)[\s\S]*?(<!-- \/fields -->)/g;

const schemas = Object.fromEntries(SCHEMAS.map((name) => [name, readSchema(name)]));
const page = readFileSync(PAGE, "utf8");
const described = new Set();
const written = page.replace(MARKED, (_, begin, schema, type, end) => `${begin}\n${table(schema, type)}\n${end}`);
const missing = SCHEMAS.flatMap((name) => Object.keys(schemas[name])).filter((type) => !described.has(type));
if (missing.length > 0) fail(`${PAGE} has no table for ${missing.join(", ")}. Add the markers of each.`);
if (written === page) {
  console.log(`The tables in ${PAGE} match the schemas.`);
} else if (process.argv.includes("--check")) {
  fail(`The tables in ${PAGE} are out of date. Run: node scripts/authoring-fields.mjs`);
} else {
  writeFileSync(PAGE, written);
  console.log(`Wrote the tables in ${PAGE}.`);
}

/**
 * @param {string} message
 * @returns {never}
 */
function fail(message) {
  console.error(message);
  process.exit(1);
}

/**
 * The types of a schema by name. The file's own type is one of them.
 * @param {string} name
 * @returns {Record<string, Type>}
 */
function readSchema(name) {
  const { $defs, title, ...root } = JSON.parse(readFileSync(`public/${name}.schema.json`, "utf8"));
  return { ...$defs, [title]: root };
}

/**
 * @param {string} schema
 * @param {string} type
 */
function table(schema, type) {
  const [heading, ...rows] = schema === "texts" ? textRows() : typeRows(schema, type);
  const lines = [heading, heading.map(() => "---"), ...rows];
  return lines.map((cells) => `| ${cells.map(cell).join(" | ")} |\n`).join("");
}

/**
 * @param {string} schema
 * @param {string} type
 */
function typeRows(schema, type) {
  const {
    oneOf,
    properties = {},
    required = [],
  } = schemas[schema]?.[type] ?? fail(`public/${schema}.schema.json has no type ${type}.`);
  described.add(type);
  return oneOf ? formRows(oneOf) : fieldRows(properties, required);
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
  const rows = forms.map(({ const: text, properties = {}, description = "" }) => {
    if (text) return [`\`${text}\``, "text", description];
    const [[key, field]] = Object.entries(properties);
    return [`\`${key}\``, kind(field), description];
  });
  return [["Form", "Kind", "Meaning"], ...rows];
}

/** Every kind of text that has rules of its own, whatever schema uses it. */
function textRows() {
  /** @type {Record<string, Type>} */
  const all = Object.assign({}, ...Object.values(schemas));
  const texts = Object.keys(all).filter((name) => all[name].type === "string");
  for (const name of texts) described.add(name);
  return [["Kind", "Rules"], ...texts.sort().map((name) => [name, all[name].description ?? ""])];
}

/**
 * The kind of a field's value, in words. An optional field may also be null, which the table does not mention.
 * @param {Field} field
 * @returns {string}
 */
function kind({ $ref, type, items, anyOf = [] }) {
  const choices = anyOf.filter((choice) => choice.type !== "null").map(kind);
  if (choices.length > 0) return choices.join(" or ");
  if ($ref) return $ref.replace("#/$defs/", "");
  if (items) return `list of ${kind(items)}`;
  const [name] = [type].flat();
  return KIND_NAMES[String(name)] ?? String(name);
}

/** @param {Field} field */
function standard({ default: value }) {
  return value === undefined ? "" : ` If it is missing: \`${JSON.stringify(value)}\`.`;
}

/** @param {string} text */
function cell(text) {
  return text.replace(/\s+/g, " ").replaceAll("|", "\\|");
}
