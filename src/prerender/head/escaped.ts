/** A text as it stands between tags or in a double-quoted attribute. */
export function escaped(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll('"', "&quot;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;");
}

/** Data as it stands in a script element: no text in it may close the element (HTML, § 4.12.1.3). */
export function inScript(data: unknown): string {
  return JSON.stringify(data).replaceAll("<", "\\u003c");
}
