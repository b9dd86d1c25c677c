/**
 * The codes an editor pastes: plain HTML, each right without the next. `root` is the site's root as the article will know
 * it, ending in a slash; nothing else here knows where the site is.
 */
import { hostFile, hostIntegrity, stillFile, stillProportion } from "./files.ts";
import { allow, boxStyle, elementName, referrerPolicy, sandbox } from "./host/box.ts";
import { type Still, type Stills, stillFor } from "./painted.ts";

export interface Embed {
  /** `https://example.org/map/` */
  readonly root: string;
  /** The view's address in a frame, from the root: `embed/sanzao/?theme=dark`. */
  readonly frame: string;
  /** The same view's address as a page, from the root: `sanzao/`. */
  readonly page: string;
  readonly place: string;
  readonly language: string;
  readonly scheme: "auto" | "light" | "dark";
  readonly height: "fit" | "auto";
  /** In CSS pixels; `null` keeps the proportion that suits both phone and desk. */
  readonly heightPx: number | null;
  /** What the map shows, for those who do not see it. */
  readonly title: string;
  /** What the picture shows, in a sentence. */
  readonly description: string;
  /** The words of the link below. */
  readonly link: string;
  /** The still pictures that there are of the place in this language. */
  readonly stills: Stills;
}

/** The height for where styles are stripped, in CSS pixels. */
export const unstyledHeightPx = 600;
/** The width of a picture there: one that a column on the smallest phone has room for. */
const unstyledPicturePx = 280;

/**
 * A bare frame, right without any script, and a link below it, in one block: articles that say of their blocks how wide they are
 * say it of that, and nothing in it is wider. No line ends, of which some systems make paragraphs.
 */
export function frameCode(embed: Embed): string {
  return `<div>${framed(embed)}</div>`;
}

/** The frame and its link, for systems that put what they are given in a block of their own. */
export function framed(embed: Embed, changed: Attributes = {}): string {
  return `${bareFrameCode(embed, changed)}<p>${pageLink(embed)}</p>`;
}

/**
 * The frame and nothing else: for fields that take a code only where it begins and ends as a frame does. `changed`: attributes
 * that are to be other than usual; one that is `null` is left out.
 */
export function bareFrameCode(embed: Embed, changed: Attributes = {}): string {
  const { root, frame, title, heightPx, scheme } = embed;
  const attributes = {
    ...changed,
    src: root + frame,
    title,
    width: "100%",
    height: heightPx ?? unstyledHeightPx,
    loading: "lazy",
    sandbox,
    allow,
    referrerpolicy: referrerPolicy,
    style: frameStyle(heightPx, scheme),
    ...changed,
  };
  return `${tag("iframe", attributes)}</iframe>`;
}

/** The declarations that the code gives its frame; `heightPx` null keeps the proportion. */
export function frameStyle(heightPx: number | null, scheme: Embed["scheme"]): string {
  return boxStyle(heightPx, scheme).replace(/(?=;|$)/g, "!important");
}

/** The frame, and the script that lets it be as high as what it holds and as light or dark as the page. */
export function scriptCode(embed: Embed): string {
  return `${frameCode(embed)}\n${hostScript(embed)}`;
}

/** The frame's address alone: for the fields of dialogs that insert a frame or a film. */
export function addressCode({ root, frame }: Embed): string {
  return root + frame;
}

/** An element that makes the frame itself. What stands inside it is for where the script does not run, and until it does. */
export function elementCode(embed: Embed): string {
  const { root, frame, title, heightPx } = embed;
  const attributes = { src: root + frame, title, height: heightPx };
  return `${tag(elementName, attributes)}${pictureCode(embed)}</${elementName}>\n${hostScript(embed)}`;
}

/**
 * A still picture that leads to the page: for systems that take pictures and links only. Where there is none, the link. It may
 * stand inside a paragraph, as editors put it: whatever is no phrasing content would end that (HTML, § 13.2.6.4.7).
 */
export function pictureCode(embed: Embed): string {
  const { root, page, title } = embed;
  const still = stillFor(embed.stills, embed.scheme);
  const linked = still === null ? "" : `${tag("a", { href: root + page })}${picture(embed, still)}</a>`;
  return `${tag("span", { style: "display:block" })}${linked}${escaped(title)} · ${pageLink(embed)}</span>`;
}

/** The same picture and links in Markdown (CommonMark 0.31, § 6.3 and § 6.4), for systems that take no HTML or only some. */
export function markdownCode({ root, page, place, language, scheme, stills, ...said }: Embed): string {
  const still = stillFor(stills, scheme);
  const linked = (shown: string) => `[${shown}](${bracketed(root + page)})`;
  const text = linked(`${markdownText(said.title)} · ${markdownText(said.link)}`);
  if (still === null) return text;
  const file = bracketed(root + stillFile(place, language, still.usual, still.width));
  return `${linked(`![${markdownText(said.description)}](${file})`)}\n\n${text}`;
}

/** What an editor pastes on a line of its own into a system that knows oEmbed: the page's address, as text. */
export function oembedCode({ root, page }: Embed): string {
  return root + page;
}

function pageLink({ root, page, link }: Embed): string {
  return `${tag("a", { href: root + page })}${escaped(link)}</a>`;
}

function hostScript({ root }: Embed): string {
  const attributes: Attributes = {
    async: true,
    src: root + hostFile,
    integrity: hostIntegrity,
    crossorigin: "anonymous",
  };
  return `${tag("script", attributes)}</script>`;
}

/** The column's width is not known here: where the browser does not measure it, it is taken for a usual one. */
const columns = "auto, (max-width: 720px) 100vw, 720px";

function picture({ root, place, language, stills, description }: Embed, still: Still): string {
  const { usual, width, follows } = still;
  const files = (as: "light" | "dark") =>
    stills[as].map((each) => `${root}${stillFile(place, language, as, each)} ${each}w`).join(", ");
  const night = { media: "(prefers-color-scheme: dark)", srcset: files("dark"), sizes: columns };
  const image = tag("img", {
    src: root + stillFile(place, language, usual, width),
    srcset: files(usual),
    sizes: columns,
    width: unstyledPicturePx,
    height: unstyledPicturePx * stillProportion,
    alt: description,
    loading: "lazy",
    decoding: "async",
    style: "display:block;width:100%!important;height:auto!important",
  });
  return follows ? `<picture>${tag("source", night)}${image}</picture>` : image;
}

export type Attributes = Readonly<Record<string, string | number | true | null>>;

/** A start tag; an attribute that is `true` has no value, one that is `null` is left out. */
function tag(name: string, attributes: Attributes): string {
  const written = Object.entries(attributes).flatMap(([attribute, value]) => {
    if (value === null) return [];
    return value === true ? ` ${attribute}` : ` ${attribute}="${escaped(String(value))}"`;
  });
  return `<${name}${written.join("")}>`;
}

/** Text for an attribute or an element. Control characters, most of which HTML forbids (§ 13.1.4), and line ends become spaces. */
function escaped(text: string): string {
  return text
    .replace(/\p{Cc}/gu, " ")
    .replaceAll("&", "&amp;")
    .replaceAll('"', "&quot;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;");
}

/** Text for Markdown: whatever could mean something there is only itself (§ 2.4). */
function markdownText(text: string): string {
  return text.replace(/\p{Cc}/gu, " ").replace(/[\\`*_[\]<>&~|$]/g, "\\$&");
}

/** An address for Markdown's round brackets, which it must neither open nor close. */
function bracketed(address: string): string {
  return address.replace(/[()<>\\ ]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`);
}
