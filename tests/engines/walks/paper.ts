/**
 * Runs in the page: what is said for paper holds on the screen, and what is said for the screen alone does not. An engine
 * without a way to show its print preview is asked so what stands on paper.
 */
export function forPaper(): void {
  dispatchEvent(new Event("beforeprint"));
  const told = (rules: CSSRuleList): readonly CSSMediaRule[] =>
    [...rules].flatMap((rule) => [
      ...(rule instanceof CSSMediaRule ? [rule] : []),
      ...("cssRules" in rule ? told((rule as CSSGroupingRule).cssRules) : []),
    ]);
  for (const sheet of document.styleSheets) {
    for (const { media } of told(sheet.cssRules)) {
      if (/\bprint\b/.test(media.mediaText)) media.mediaText = "all";
      else if (/\bscreen\b/.test(media.mediaText)) media.mediaText = "not all";
    }
  }
}
