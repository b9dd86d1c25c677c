/**
 * Makes a document of pasted text. Such a document runs nothing and fetches nothing, but the page's own policy still
 * complains of every style, handler and base address in it; so those are set aside under other names before.
 */
import { quietJson } from "./json.ts";
import { isPage, quietMarkdown } from "./markdown.ts";

/** The document. Its inline styles are read by `declarationsOf`. */
export function readPasted(text: string): Document {
  const quiet = quietMarkdown(quietJson(text))
    .replace(/([\s"'])(style|on[a-z]+)(\s*=)/gi, `$1${ASIDE}$2$3`)
    .replace(/<(\/?)style(?=[\s>/])/gi, "<$1template")
    .replace(/<base(?=[\s>/])/gi, "<meta")
    .replace(/http-equiv/gi, `${ASIDE}http-equiv`);
  // What is no whole page stands in a body: at a page's beginning some of it would be taken for its head.
  return new DOMParser().parseFromString(isPage(text) ? quiet : `<body>${quiet}`, "text/html");
}

const ASIDE = "data-aside-";

/** Whether it is the source of a whole page, as readers get it, and not what an editor saved. */
export function isPublished(html: Document): boolean {
  return html.doctype !== null || html.querySelector("head > title") !== null;
}

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

/**
 * The text one reads on the page, without what stands in scripts and forms, and `except` in what. What stands in blocks of its own,
 * or after a line break, is on a line of its own.
 */
export function readableText(html: Document, except: string): string {
  const walker = html.createTreeWalker(html.body, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
  const texts: string[] = [];
  let block: Element | null = null;
  while (walker.nextNode()) {
    const { currentNode } = walker;
    const { parentElement, nodeValue } = currentNode;
    if (currentNode.nodeName === "BR") texts.push("\n");
    if (nodeValue === null || parentElement?.closest(`script, textarea, iframe, noscript${except}`)) continue;
    const its: Element | null = parentElement?.closest(BLOCKS) ?? null;
    if (its !== block && nodeValue.trim()) {
      texts.push("\n");
      block = its;
    }
    texts.push(nodeValue);
  }
  return texts.join("").replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/g, ""); // where long words may be broken
}

const BLOCKS =
  "p, div, li, td, th, tr, pre, h1, h2, h3, h4, h5, h6, blockquote, figure, figcaption, section, article, aside, header, footer, main, dd, dt, summary, body";
