import assert from "node:assert/strict";
import { test } from "node:test";
import { cratesInTree, licenseText, withoutLicense } from "./text.mjs";

/** @param {string} name @param {string | null} source @param {string[]} authors */
const crate = (name, source = "registry", authors = []) => ({ crate: { name, version: "1.0.0", authors, source } });
const PLACEHOLDERS = "MIT License\r\n\r\nCopyright (c) <year> <copyright holders>  \r\n";
const license = {
  mit: { id: "MIT", name: "MIT License", text: "Copyright (c) 2014 Ann\n", source_path: "LICENSE" },
  missing: { id: "MIT", name: "MIT License", text: PLACEHOLDERS, source_path: null },
  unicode: { id: "Unicode-3.0", name: "Unicode License v3", text: "Unicode", source_path: "LICENSE" },
};
const CRATES = {
  licenses: [
    { ...license.mit, used_by: [crate("zeta"), crate("alpha"), crate("macro")] },
    { ...license.missing, used_by: [crate("beta", "registry", ["Bo <bo@example.org>", "Cy"]), crate("own", null)] },
    { ...license.unicode, used_by: [crate("macro")] },
  ],
};
const STD = { licenses: [{ ...license.missing, used_by: [crate("core", null), crate("std", null)] }] };

/** @param {object} [changes] */
const text = (changes) =>
  licenseText({
    introduction: "Licenses",
    ownLicense: "Our license\n",
    crates: CRATES,
    std: STD,
    rustVersion: "1.95.0",
    linked: new Set(["zeta 1.0.0", "alpha 1.0.0", "beta 1.0.0", "own 1.0.0", "core 1.0.0", "std 1.0.0"]),
    ...changes,
  });

test("each license text stands once, with the crates that are in the program", () => {
  assert.deepEqual(text().match(/^\S+: .*$/gm), [
    "MIT: Rust's standard library 1.95.0",
    "MIT: alpha 1.0.0, zeta 1.0.0",
    "MIT: beta 1.0.0",
    "Unicode-3.0: Unicode data in Rust 1.95.0",
  ]);
  assert.ok(!text().includes("macro"), "a macro runs during the build only");
  assert.ok(text().startsWith("\uFEFFLicenses\n\nOur license\n\n"), "this project's own license comes first");
});

test("a text that stands for a missing file names the holders", () => {
  assert.ok(text().includes("Copyright (c) The Rust Project Contributors\n"));
  assert.ok(text().includes("Copyright (c) Bo, Cy\n"));
  assert.ok(!text().includes("<"), "no placeholder is left");
});

test("the text is the same whatever the order of the crates, and has no ends of lines of other systems", () => {
  const reversed = CRATES.licenses.map((it) => ({ ...it, used_by: it.used_by.toReversed() })).toReversed();
  assert.equal(text({ crates: { licenses: reversed } }), text());
  assert.ok(!/\r|[ \t]$/m.test(text()));
});

test("a crate without a license text is found", () => {
  const tree = "own v1.0.0 (/home/me/own)\nzeta v1.0.0\nzeta v1.0.0 (*)\ngamma v2.0.0 (https://example.org)\n";
  assert.deepEqual([...cratesInTree(tree)], ["own 1.0.0", "zeta 1.0.0", "gamma 2.0.0"]);
  assert.deepEqual(withoutLicense([CRATES, STD], cratesInTree(tree)), ["gamma 2.0.0"]);
});
