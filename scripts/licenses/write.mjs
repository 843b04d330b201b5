// Prints the licenses of everything that is compiled into a program. scripts/write-licenses calls this.
// Usage: node scripts/licenses/write.mjs <client or program> <folder> <version of Rust>
// The folder holds what cargo-about (crates.json, std.json) and cargo tree (crates.txt, std.txt) say.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { cratesInTree, licenseText, withoutLicense } from "./text.mjs";

const INTRODUCTIONS = {
  client: `Licenses of the software in this site

The script that runs in the pages of this site is Symptom Database. It is under the MIT license below or under the
Apache License 2.0, at your choice. The texts and pictures of the articles belong to those who publish the site.
Rust's standard library and the crates that this file names are linked into the script. They are under their licenses.`,
  program: `Licenses of the software in the program “publish”

The program is a part of Symptom Database. It is under the MIT license below or under the Apache License 2.0, at your
choice. Rust's standard library and the crates that this file names are linked into the program. They are under their
licenses. The file kit/files/licenses.txt has the licenses of the script that the program puts into each site.`,
};

const [kind, folder, rustVersion] = process.argv.slice(2);
/** @param {string} name */
const read = (name) => readFileSync(join(folder, name), "utf8");
const crates = JSON.parse(read("crates.json"));
const std = JSON.parse(read("std.json"));
const linked = cratesInTree(read("crates.txt") + read("std.txt"));
const missing = withoutLicense([crates, std], linked);
if (missing.length > 0 || (kind !== "client" && kind !== "program")) {
  console.error(`There is no license text for ${missing.join(", ") || kind}.`);
  process.exitCode = 1;
} else {
  const ownLicense = readFileSync("LICENSE-MIT", "utf8");
  process.stdout.write(
    licenseText({ introduction: INTRODUCTIONS[kind], ownLicense, crates, std, rustVersion, linked }),
  );
}
