/**
 * Drawings are SVG, which can hold programs, pages and pictures, and runs as a page of ours when it is opened by itself. So what
 * is served is written anew from what was understood, in a vocabulary that does nothing but draw.
 */
import { parseXml, XmlCdata, XmlElement, type XmlNode, XmlText } from "@rgrove/parse-xml";
import { attributes, elements, refusedElements, SVG, XLINK } from "./vocabulary.ts";

/** A drawing that draws and does nothing else; or what in it does more, a phrase each. */
export type Cleaned = { readonly bytes: Uint8Array } | { readonly faults: readonly string[] };

export function cleanDrawing(bytes: Uint8Array): Cleaned {
  const text = textOf(bytes);
  if (text === undefined) return { faults: ["is no SVG saved as UTF-8"] };
  const faults = new Set<string>();
  try {
    const { root } = parseXml(text);
    // Without a namespace it is still meant as SVG, which it then says.
    const written = root && elementText(root, new Map([["", SVG]]), faults, [`xmlns="${SVG}"`]);
    if (faults.size > 0) return { faults: [...faults] };
    if (!written?.startsWith("<svg "))
      return { faults: [`is no SVG: it must begin with <svg xmlns="${SVG}">`] };
    return { bytes: new TextEncoder().encode(written + (text.endsWith("\n") ? "\n" : "")) };
  } catch (error) {
    const [first = ""] = (error as Error).message.split("\n");
    return { faults: [error instanceof RangeError ? "nests too deep to be read" : `is no XML: ${first}`] };
  }
}

function textOf(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return undefined; // other bytes than UTF-8's, such as a photograph's
  }
}

/** Namespaces by the prefix that stands for them here; parse-xml leaves them to us. */
type Prefixes = ReadonlyMap<string, string>;

function elementText(
  element: XmlElement,
  outer: Prefixes,
  faults: Set<string>,
  first: readonly string[] = [],
): string {
  const prefixes = prefixesIn(element, outer);
  const [space, name] = resolved(element.name, prefixes);
  const refused = refusedElements.get(name);
  if (refused) faults.add(`has ${refused} (<${name}>)`);
  // What drawing programs note for themselves is in other namespaces, or under names that draw nothing.
  if (refused || space !== SVG || !elements.has(name)) return "";
  const written = Object.entries(element.attributes).flatMap(([full, value]) =>
    attributeText(full, value, prefixes, faults),
  );
  const open = [name, ...first, ...written].join(" ");
  const children = element.children.map((child) => nodeText(child, name, prefixes, faults)).join("");
  return children === "" ? `<${open}/>` : `<${open}>${children}</${name}>`;
}

function nodeText(node: XmlNode, within: string, prefixes: Prefixes, faults: Set<string>): string {
  if (node instanceof XmlElement) return elementText(node, prefixes, faults);
  if (!(node instanceof XmlText || node instanceof XmlCdata)) return ""; // comments and instructions draw nothing
  if (within === "style") expectOwn(node.text, "its style", faults);
  return node.text.replace(/[&<>]/g, (letter) => entities[letter]!);
}

function attributeText(
  full: string,
  value: string,
  prefixes: Prefixes,
  faults: Set<string>,
): readonly string[] {
  const [space, name] = full.includes(":") ? resolved(full, prefixes) : ["", full];
  const written = (own: string) => [
    `${own}="${value.replace(/[&<>"\t\n\r]/g, (letter) => entities[letter]!)}"`,
  ];
  if (/^on/i.test(name)) faults.add(`has a handler (${full})`);
  else if (/^(href|src|base|data|action|formaction)$/i.test(name)) {
    if (!/^#[^\s]+$/.test(value)) faults.add(`leads elsewhere (${full})`);
    else if (name === "href" && (space === "" || space === XLINK)) return written("href");
  } else if (space === "" && attributes.has(name)) {
    expectOwn(value, full, faults);
    return written(name);
  } else if (full === "xml:space") return written(full);
  return [];
}

/** Styles and attributes may refer to parts of the drawing, `url(#leaf)`, and to nothing else. */
function expectOwn(css: string, where: string, faults: Set<string>): void {
  // Comments are read, too: what is one to us may be none to an engine. So are escapes, by which anything can be written.
  const isForeign =
    /url\((?!["']?#)|\\/i.test(css) ||
    /@(import|font-face|namespace|document)|(^|[^a-z])(image|image-set|cross-fade|src|expression)\s*\(/i.test(
      css,
    ) ||
    /javascript:|-moz-binding|behavior\s*:/i.test(css);
  if (isForeign) faults.add(`leads elsewhere (${where})`);
}

function prefixesIn({ attributes }: XmlElement, outer: Prefixes): Prefixes {
  const prefixes = new Map(outer);
  for (const [name, value] of Object.entries(attributes)) {
    if (name === "xmlns") prefixes.set("", value);
    else if (name.startsWith("xmlns:")) prefixes.set(name.slice("xmlns:".length), value);
  }
  return prefixes;
}

function resolved(name: string, prefixes: Prefixes): readonly [space: string, name: string] {
  const colon = name.indexOf(":");
  const prefix = colon < 0 ? "" : name.slice(0, colon);
  return [prefixes.get(prefix) ?? "unknown", name.slice(colon + 1)];
}

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "\t": "&#9;",
  "\n": "&#10;",
  "\r": "&#13;",
};
