// Lighthouse's four scores, as on its own mobile phone: it reckons with a slow network and processor, and
// does not slow them down.
import lighthouse from "lighthouse";

const CATEGORIES = ["performance", "accessibility", "best-practices", "seo"];

/** The scores of 100, and what was found wanting: "category: what". */
export async function audit(browser, address) {
  const port = Number(new URL(browser.wsEndpoint()).port);
  const result = await lighthouse(address, { port, output: "json", logLevel: "silent", onlyCategories: CATEGORIES });
  const { categories, audits, runtimeError } = result.lhr;
  if (runtimeError) throw new Error(`Lighthouse: ${runtimeError.message}`);
  const scores = {};
  const findings = [];
  for (const [name, { score, auditRefs }] of Object.entries(categories)) {
    scores[name] = Math.round(score * 100);
    for (const { id, weight } of auditRefs) {
      const { title, score, displayValue = "" } = audits[id];
      if (weight > 0 && score !== null && score < 1) findings.push(`${name}: ${title} ${displayValue}`.trim());
    }
  }
  return { scores, findings };
}
