/** The number of checks that axe-core has passed, and what it has found. */
export async function runAxe() {
  const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
  const { violations, passes } = await window.axe.run({ runOnly: tags });
  const found = violations.map(({ id, help, nodes }) => {
    const places = nodes.map(({ html }) => html.slice(0, 200)).join(" | ");
    return `${id}: ${help}: ${places}`;
  });
  return [passes.length, found];
}

/**
 * Whether a result is about an element in a closed fold. The checker looks at such an element, but not at its label.
 * Other states have the fold open.
 * @param {AceResult} result
 */
function isFoldedAway({ path }) {
  const first = XPathResult.FIRST_ORDERED_NODE_TYPE;
  const found = document.evaluate(path.dom, document, null, first, null).singleNodeValue;
  return found instanceof Element && found.closest("details:not([open]) > :not(summary)") !== null;
}

/**
 * The same for IBM's checker, with WCAG 2.2 and IBM's own rules. What it only suspects is left to people.
 */
export async function runAce() {
  const { results } = await new window.ace.Checker().check(document, ["IBM_Accessibility"]);
  /** @param {string} outcome */
  const withOutcome = (outcome) => results.filter(({ value }) => value[0] === "VIOLATION" && value[1] === outcome);
  const failed = withOutcome("FAIL").filter((result) => !isFoldedAway(result));
  const found = failed.map(({ ruleId, message, snippet }) => `${ruleId}: ${message}: ${snippet}`);
  return [withOutcome("PASS").length, found];
}
