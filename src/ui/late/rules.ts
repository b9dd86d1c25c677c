/** Style that comes with a script: rules of the page's own sheet, which the pages' policy allows, and no file that can be missing. */
export function addRules(rules: string): void {
  const { sheet } = document.querySelector("style")!;
  sheet!.insertRule(`@media all{${rules}}`, sheet!.cssRules.length);
}
