/**
 * Makes a document of pasted text. Such a document runs nothing and fetches nothing, but the page's own policy still
 * complains of every style, handler and base address in it; so those are set aside under other names before.
 */

/** The document. Its inline styles are read by `declarationsOf`. */
export function readPasted(text: string): Document {
  const quiet = text
    .replace(/([\s"'])(style|on[a-z]+)(\s*=)/gi, `$1${ASIDE}$2$3`)
    .replace(/<(\/?)style(?=[\s>/])/gi, "<$1template")
    .replace(/<base(?=[\s>/])/gi, "<meta")
    .replace(/http-equiv/gi, `${ASIDE}http-equiv`);
  return new DOMParser().parseFromString(quiet, "text/html");
}

const ASIDE = "data-aside-";

/** The inline style as it was pasted; `null` where there is none. */
export function styleOf(element: Element): string | null {
  return element.getAttribute("style") ?? element.getAttribute(`${ASIDE}style`);
}

/** The declarations of an inline style, by property; the last of a property is the one that counts. */
export function declarationsOf(element: Element): ReadonlyMap<string, string> {
  const pairs = (styleOf(element) ?? "").split(";").map((declaration) => {
    const [property = "", ...value] = declaration.split(":");
    const plain = value.join(":").replace(/!\s*important/i, "");
    return [property.trim().toLowerCase(), plain.trim().toLowerCase()] as const;
  });
  return new Map(pairs);
}

/** The text one reads on the page, without what stands in scripts and forms, and `except` in what. */
export function readableText(html: Document, except: string): string {
  const walker = html.createTreeWalker(html.body, NodeFilter.SHOW_TEXT);
  const texts: string[] = [];
  while (walker.nextNode()) {
    const { parentElement, nodeValue } = walker.currentNode;
    if (!parentElement?.closest(`script, textarea, iframe, noscript${except}`)) texts.push(nodeValue ?? "");
  }
  return texts.join("");
}
