// Calls a function with each sentence of a Markdown document: of paragraphs, headings, list items and table cells. Code
// counts as one word.
import { split } from "sentence-splitter";
import { StringSource } from "textlint-util-to-string";

/**
 * @param {Readonly<import("@textlint/types").TextlintRuleContext>} context
 * @param {(text: string, fail: (message: string) => void) => void} check
 * @returns {import("@textlint/types").TextlintRuleReportHandler}
 */
export function eachSentence({ Syntax, RuleError, locator, report }, check) {
  /** @param {import("@textlint/ast-node-types").TxtParentNode} node */
  function visit(node) {
    // Its type allows changes to the node, which it does not make.
    const source = new StringSource(/** @type {ConstructorParameters<typeof StringSource>[0]} */ (node), {
      replacer: ({ node, maskValue }) => (node.type === Syntax.Code ? maskValue("x") : undefined),
    });
    for (const { type, raw, range } of split(source.toString())) {
      if (type !== "Sentence") continue;
      const start = source.originalIndexFromIndex(range[0]) ?? 0;
      check(raw, (message) => report(node, new RuleError(message, { padding: locator.at(start) })));
    }
  }
  return { [Syntax.Paragraph]: visit, [Syntax.Header]: visit, [Syntax.TableCell]: visit };
}
