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

/** A bare frame, right without any script, and a link below it. */
export function frameCode(embed: Embed): string {
  const { root, frame, title, heightPx, scheme } = embed;
  const attributes = {
    src: root + frame,
    title,
    width: "100%",
    height: heightPx ?? unstyledHeightPx,
    loading: "lazy",
    sandbox,
    allow,
    referrerpolicy: referrerPolicy,
    style: boxStyle(heightPx, scheme).replace(/(?=;|$)/g, "!important"),
  };
  return `${tag("iframe", attributes)}</iframe>\n<p>${pageLink(embed)}</p>`;
}

/** The frame, and the script that lets it be as high as what it holds and as light or dark as the page. */
export function scriptCode(embed: Embed): string {
  return `${frameCode(embed)}\n${hostScript(embed)}`;
}

/** An element that makes the frame itself. What stands inside it is for where the script does not run, and until it does. */
export function elementCode(embed: Embed): string {
  const { root, frame, title, heightPx } = embed;
  const attributes = { src: root + frame, title, height: heightPx };
  return `${tag(elementName, attributes)}\n${pictureCode(embed)}\n</${elementName}>\n${hostScript(embed)}`;
}

/** A still picture that leads to the page: for systems that take pictures and links only. Where there is none, the link. */
export function pictureCode(embed: Embed): string {
  const { root, page, title } = embed;
  const named = `${escaped(title)} · ${pageLink(embed)}`;
  const still = stillFor(embed.stills, embed.scheme);
  if (still === null) return `<p>${named}</p>`;
  const linked = `${tag("a", { href: root + page })}${picture(embed, still)}</a>`;
  return `${tag("figure", { style: "margin:0" })}${linked}<figcaption>${named}</figcaption></figure>`;
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
  const image = {
    src: root + stillFile(place, language, usual, width),
    srcset: files(usual),
    sizes: columns,
    width,
    height: width * stillProportion,
    alt: description,
    loading: "lazy",
    decoding: "async",
    style: "display:block;width:100%!important;height:auto!important",
  };
  return `<picture>${follows ? tag("source", night) : ""}${tag("img", image)}</picture>`;
}

type Attributes = Readonly<Record<string, string | number | true | null>>;

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
