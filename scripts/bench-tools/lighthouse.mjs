// Lighthouse's four scores, as on its own mobile phone. It simulates a slow network and processor rather than slowing
// them down.
import lighthouse from "lighthouse";

const CATEGORIES = ["performance", "accessibility", "best-practices", "seo"];

/**
 * The scores of 100, and the audits that cost points: “category: title”.
 * @param {import("puppeteer-core").Browser} browser
 * @param {string} address
 */
export async function audit(browser, address) {
  const port = Number(new URL(browser.wsEndpoint()).port);
  const result = await lighthouse(address, { port, output: "json", logLevel: "silent", onlyCategories: CATEGORIES });
  if (!result) throw new Error("Lighthouse has no result.");
  const { categories, audits, runtimeError } = result.lhr;
  if (runtimeError) throw new Error(`Lighthouse: ${runtimeError.message}`);
  /** @type {Record<string, number>} */
  const scores = {};
  const findings = [];
  for (const [name, { score, auditRefs }] of Object.entries(categories)) {
    scores[name] = Math.round((score ?? 0) * 100);
    for (const { id, weight } of auditRefs) {
      const { title, score, displayValue = "" } = audits[id];
      if (weight > 0 && score !== null && score < 1) findings.push(`${name}: ${title} ${displayValue}`.trim());
    }
  }
  return { scores, findings };
}
