/**
 * Makes the rules for a medium hold from now on.
 * @param {string} query
 */
export function applyMediaRules(query) {
  for (const sheet of document.styleSheets) {
    for (const layer of sheet.cssRules) {
      for (const rule of /** @type {CSSLayerBlockRule} */ (layer).cssRules ?? []) {
        if (rule instanceof CSSMediaRule && rule.media.mediaText === query) rule.media.mediaText = "all";
      }
    }
  }
}
