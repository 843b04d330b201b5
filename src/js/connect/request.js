// Reads a request for an article from the query of an address. The form is that of HL7's “Context-Aware Knowledge
// Retrieval (Infobutton), URL-Based Implementation Guide”.

/**
 * @typedef {object} System
 * @property {string} id Its name in the markup.
 * @property {string} name
 * @property {RegExp} form The form of a code, without dot.
 */

/**
 * @typedef {object} CodeRequest
 * @property {System | undefined} system The system of the code, if this site knows it.
 * @property {string} code The code as it was sent.
 * @property {string} name What the code stands for, in the words of the sender.
 * @property {string} language The language of the person who is to read, without a country; empty if there is none.
 */

/** The longest text to show from an address. */
const MAX_LENGTH = 100;

/** The systems by their object identifiers, from HL7's registry. @type {Map<string, System>} */
const SYSTEMS = new Map([
  ["2.16.840.1.113883.6.90", { id: "icd-10-cm", name: "ICD-10-CM", form: /^[A-Z]\d[\dA-Z]{1,5}$/ }],
  ["2.16.840.1.113883.6.96", { id: "snomed-ct", name: "SNOMED CT", form: /^\d{6,18}$/ }],
]);

/**
 * Reads the query of an address.
 * @param {string} query
 * @returns {CodeRequest}
 */
export function readRequest(query) {
  /** @type {Map<string, string>} */
  const values = new Map();
  for (const [name, value] of new URLSearchParams(query)) {
    const key = name.toLowerCase();
    if (!values.has(key)) values.set(key, value.trim());
  }
  /** @param {string} key */
  const value = (key) => [...(values.get(`mainsearchcriteria.v.${key}`) ?? "")].slice(0, MAX_LENGTH).join("");
  const system = SYSTEMS.get(value("cs").replace(/^urn:oid:/i, ""));
  const language = languageOf(values.get("informationrecipient.languagecode.c") ?? "");
  return { system, code: value("c"), name: value("dn"), language };
}

/**
 * The language of a tag, without its country: “es” of “es-US”, and of “spa” too; empty if the text is no tag.
 * @param {string} tag
 */
export function languageOf(tag) {
  try {
    return Intl.getCanonicalLocales(tag.replaceAll("_", "-"))[0].split("-")[0];
  } catch {
    return "";
  }
}

/**
 * A code in the form in which codes are compared: “G24.3” and “g243” are the same.
 * @param {string} code
 */
export const plainCode = (code) => code.toUpperCase().replace(/[\s.]/g, "");
