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
 * The same for IBM's checker, with WCAG 2.2 and IBM's own rules. What it only suspects is left to people.
 */
export async function runAce() {
  const { results } = await new window.ace.Checker().check(document, ["IBM_Accessibility"]);
  /** @param {string} outcome */
  const withOutcome = (outcome) => results.filter(({ value }) => value[0] === "VIOLATION" && value[1] === outcome);
  const found = withOutcome("FAIL").map(({ ruleId, message, snippet }) => `${ruleId}: ${message}: ${snippet}`);
  return [withOutcome("PASS").length, found];
}
