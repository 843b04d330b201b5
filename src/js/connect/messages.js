// What the page of codes says to a reader for whom it finds no article.
/** @typedef {import("./request.js").CodeRequest} CodeRequest */

export const NO_CODE = "The link to this page names no code. Choose one from the list below, or search by name.";

export const UNKNOWN_SYSTEM =
  "The link to this page names no system of codes that this site knows: it knows ICD-10-CM and SNOMED CT. Choose a code from the list below, or search by name.";

/** @param {CodeRequest} request */
const named = ({ code, name }) => (name ? `${code} (“${name}”)` : code);

/**
 * The text is not a code of the system.
 * @param {CodeRequest} request
 * @param {string} systemName
 */
export const notACode = (request, systemName) =>
  `“${request.code}” is not a code of ${systemName}. Choose one from the list below, or search by name.`;

/**
 * No article has the code, or one above it.
 * @param {CodeRequest} request
 * @param {boolean} hasBelow Whether articles have codes below it.
 */
export const noArticle = (request, hasBelow) =>
  `No article has the code ${named(request)}.${hasBelow ? " These articles have codes below it:" : ""}`;
