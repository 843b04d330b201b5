import assert from "node:assert/strict";
import { test } from "node:test";
import "../testing/fake-page.js";
import { message } from "../messages/message.js";
import { noArticle } from "./messages.js";
import { languageOf, readRequest } from "./request.js";

const ICD = "2.16.840.1.113883.6.90";

test("the names of parameters may be in any case, and may come with others", () => {
  for (const query of [
    `?mainSearchCriteria.v.cs=${ICD}&mainSearchCriteria.v.c=G24.3&mainSearchCriteria.v.dn=Torticollis&x=1`,
    `?MAINSEARCHCRITERIA.V.CS=urn:oid:${ICD}&mainsearchcriteria.v.c=+G24.3+&mainSearchCriteria.v.dn=Torticollis`,
  ]) {
    const { system, code, name } = readRequest(query);
    assert.deepEqual([system?.name, code, name], ["ICD-10-CM", "G24.3", "Torticollis"], query);
  }
  assert.equal(readRequest("?mainSearchCriteria.v.cs=2.16.840.1.113883.6.96").system?.name, "SNOMED CT");
});

test("of a parameter that comes twice, the first counts", () => {
  assert.equal(readRequest("?mainSearchCriteria.v.c=G24&mainSearchCriteria.v.C=G43").code, "G24");
});

test("nonsense is neither a system nor a code", () => {
  for (const query of ["", "?", "?%", "?=&&=", "?mainSearchCriteria.v.cs=__proto__", "?mainSearchCriteria=G24.3"]) {
    const { system, code } = readRequest(query);
    assert.deepEqual([system, code], [undefined, ""], query);
  }
});

test("a long text is cut, but no character of it", () => {
  const { name } = readRequest(`?mainSearchCriteria.v.dn=${"😀".repeat(200)}`);
  assert.equal(name, "😀".repeat(100));
});

test("the form of a code tells whether it belongs to the system", () => {
  const { system } = readRequest(`?mainSearchCriteria.v.cs=${ICD}`);
  for (const [code, expected] of [
    ["G43", true],
    ["T360X1A", true],
    ["G4", false],
    ["43G", false],
    ["G43109123", false],
    ["<SCRIPT>", false],
  ]) {
    assert.equal(system?.form.test(`${code}`), expected, `${code}`);
  }
});

test("the language of the reader is known in each form that senders use, without its country", () => {
  for (const [tag, language] of [
    ["es", "es"],
    ["ES", "es"],
    ["es-US", "es"],
    ["es_MX", "es"],
    ["spa", "es"],
    ["en", "en"],
    ["", ""],
    ["español", ""],
    ["<b>", ""],
    ["../es/", ""],
  ]) {
    const request = readRequest(`?informationRecipient.languageCode.c=${encodeURIComponent(tag)}`);
    assert.equal(request.language, language, tag);
    assert.equal(languageOf(tag), language, tag);
  }
  // Who asks may speak another language than who reads.
  assert.equal(readRequest("?performer.languageCode.c=es").language, "");
});

test("a message names the code as it was sent, and what it stands for", () => {
  const request = { system: undefined, code: "G44.0", name: "Cluster headache", language: "" };
  assert.equal(noArticle(request, false), "No article has the code G44.0 (“Cluster headache”).");
  assert.match(noArticle({ ...request, name: "" }, true), /code G44\.0\. These articles/);
  const { code } = request;
  assert.match(message("connect-not-a-code", { code, system: "ICD-10-CM" }), /^“G44\.0” is not a code of ICD-10-CM\./);
});
