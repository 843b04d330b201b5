// Checks the HTML and CSS of every built page with independent validators. Prints the errors, and fails if there are
// any.
// Usage: node scripts/validate-pages.mjs <folder with the built site>
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { validate as validateCss } from "csstree-validator";
import { HtmlValidate } from "html-validate";

const html = new HtmlValidate({
  extends: ["html-validate:standard"],
  rules: {
    // Matters of taste.
    "void-style": "off",
    "no-trailing-whitespace": "off",
    // The title is the question that readers ask, and the name of the site.
    "long-title": "off",
  },
});

const [folder] = process.argv.slice(2);
const pages = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".html"));
const findings = [];
for (const name of pages) {
  const page = readFileSync(join(folder, name), "utf8");
  const report = await html.validateString(page);
  for (const { messages } of report.results) {
    findings.push(...messages.map(({ line, message, ruleId }) => `${name}:${line}: ${message} (${ruleId})`));
  }
  for (const [, style] of page.matchAll(/<style[^>]*>([\s\S]*?)<\/style>/g)) {
    findings.push(
      ...validateCss(style).map(({ line, message, css }) => `${name}: style, line ${line}: ${message}: ${css}`),
    );
  }
}
for (const finding of findings) console.log(finding);
if (findings.length > 0 || pages.length === 0) {
  console.log(`${findings.length} mistakes in ${pages.length} pages.`);
  process.exitCode = 1;
} else {
  console.log(`The HTML and CSS of ${pages.length} pages is valid.`);
}
