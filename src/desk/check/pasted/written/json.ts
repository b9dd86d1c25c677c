/** Articles that systems keep as JSON, in blocks or as a list of inserts. */

/** The texts in it that hold tags, as HTML; an address that stands alone is the attribute of an element called `json`. */
export function quietJson(text: string): string {
  if (!/^\s*[[{]/.test(text)) return text;
  const found: string[] = [];
  try {
    JSON.parse(text, (key, value: unknown) => {
      if (typeof value !== "string") return value;
      if (value.includes("<")) found.push(value);
      else if (value.includes("//")) found.push(asElement(key, value));
      return value;
    });
  } catch {
    return text; // a text that begins with a bracket
  }
  return found.join("\n");
}

function asElement(key: string, address: string): string {
  const name = /^[a-z]\w*$/i.test(key) ? key : "value";
  return `<json data-${name}="${address.replaceAll("&", "&amp;").replaceAll('"', "&quot;")}"></json>`;
}
