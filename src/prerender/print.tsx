/**
 * Prints the pages: the same `App` as in the browser, in each language of the map, for each place one page of its own and
 * one for frames on other people's pages, and for each initiative one of its own, with its entry open.
 */
import { renderToString } from "preact-render-to-string";
import type { Atlas, Language } from "../atlas/atlas.ts";
import { initiativeOf, placeOf, say } from "../atlas/questions.ts";
import { anyHost } from "../embed/files.ts";
import { createStore } from "../store/store.ts";
import { App } from "../ui/App.tsx";
import { later } from "../ui/later.ts";
import type { Published } from "../ui/published.ts";
import { depthOf, type Page, pathOf, wayUp } from "../view/page.ts";
import { titleOf } from "../view/title.ts";
import { escaped } from "./head/escaped.ts";
import { oembedLink, socialHead } from "./head/social.ts";
import { policyFor } from "./policy.ts";
import { foldersOf, pagesOf, viewOfPage } from "./site/pages-of.ts";

export interface Press {
  readonly published: Published;
  /** The site's published root, ending in a slash; `null` where the publisher has not said it. */
  readonly address: string | null;
  /** The frame of every page: index.html, with `{{marks}}` in its texts and `<!--marks-->` between its tags. */
  readonly template: string;
  /** The site's icon as a data: address, since a relative one would move with the address bar. */
  readonly icon: string;
  readonly shapes: string;
  /** The style of the pages in each language. */
  readonly style: Readonly<Record<Language, string>>;
  /** The style of the pages for frames, instead of `style`. */
  readonly embedStyle: Readonly<Record<Language, string>>;
  /** The style of what lies under the sheet of a frame. */
  readonly panelStyle: string;
  readonly unscripted: string;
  /** The one script that runs in a frame unasked. */
  readonly door: string;
  /** The one script that stands in a page of its own, and runs before the page's. */
  readonly early: string;
  /** The script of the page for lost readers. */
  readonly lost: string;
  /** Files from the site's root that a page in a language will want at once: its facts, and the other languages. */
  readonly preload: Readonly<Record<Language, readonly string[]>>;
  /** Off while developing, when the dev server's own script stands inline. */
  readonly strict: boolean;
}

/** A page that opens by itself, or one for frames. */
export type Kind = "map" | "embed";

/** One printed page, and where it stands from the site's root. */
export interface PrintedPage {
  readonly fileName: string;
  readonly html: string;
}

/** One page after the other, each printed when it is asked for. */
export function* printPages(press: Press): Generator<PrintedPage> {
  const { atlas } = press.published;
  for (const page of pagesOf(atlas)) {
    const path = pathOf(page, atlas);
    yield { fileName: `${path}index.html`, html: printPage(press, page, "map") };
    if (page.initiative) continue; // a frame's is its place's
    yield { fileName: `embed/${path}index.html`, html: printPage(press, page, "embed") };
  }
}

export function printPage(press: Press, page: Page, kind: Kind): string {
  const { atlas, words } = press.published;
  const view = viewOfPage(page, atlas);
  const { language, place } = view;
  const embedded = kind === "embed";
  const root = wayUp(depthOf(pathOf(page, atlas)) + (embedded ? 1 : 0));
  const description = descriptionOf(page, atlas);
  const rooted = press.template.replaceAll('="./', `="${root}`).replace(/>\s+</g, "><").trim();
  const template = embedded ? asleep(rooted) : rooted;
  const [facts, others] = press.preload[language] ?? [];
  // Whoever comes for one initiative reads it first, and changes the language later, if at all.
  const preload = [facts, page.initiative === null ? others : undefined]
    .filter((file) => file !== undefined)
    .map((file) => `<link rel="preload" as="fetch" crossorigin href="${root}${file}">`)
    .join("");
  const style = (embedded ? press.embedStyle : press.style)[language]!;
  const app = renderToString(
    <App {...press.published} store={createStore(atlas, view)} later={later} embedded={embedded} />,
  );
  return filled(template, {
    lang: words[language]!.tag,
    page: kind,
    language: language === atlas.map.languages[0] ? "" : language,
    place,
    item: view.initiative ?? "",
    icon: embedded ? "data:," : press.icon, // nobody sees the icon of a frame
    policy: press.strict ? metaPolicy(press, style, kind) : "",
    title: escaped(titleOf(atlas, view)),
    description: escaped(description),
    head: embedded
      ? embedHead(press, root, page)
      : preload + socialHead(press.published, page, description, press.address),
    style: `<style>${style}</style>${embedded ? "" : unscriptedHead(press, page)}`,
    before: embedded ? goneNotice(press.published, language) : `<script>${press.early}</script>`,
    shapes: press.shapes,
    app: embedded ? folded(press.panelStyle, app) : app,
  });
}

/** Where no script brings what the page was printed for into sight, the page goes there by itself. */
function unscriptedHead({ unscripted }: Press, { initiative }: Page): string {
  const going = initiative === null ? "" : `<meta http-equiv="refresh" content="0;url=#${initiative}">`;
  return `<noscript>${going}<style>${unscripted}</style></noscript>`;
}

function descriptionOf({ place, initiative, language }: Page, atlas: Atlas): string {
  if (initiative !== null) return say(initiativeOf(atlas, initiative).summary, language);
  return say(place === atlas.map.home ? atlas.map.lede : placeOf(atlas, place).summary, language);
}

/** A frame's page is no page to be found: it points to the one that is (RFC 6596). */
function embedHead({ published: { atlas }, address, door }: Press, root: string, page: Page): string {
  const canonical = (address ?? root) + pathOf(page, atlas);
  return [
    `<meta name="robots" content="noindex">`,
    `<link rel="canonical" href="${escaped(canonical)}">`,
    address === null ? "" : oembedLink(page, atlas, address),
    `<script>${door}</script>`,
  ].join("");
}

/** What lies under the sheet, folded away with its style until it is seen (src/embed/door/panel.ts). */
function folded(style: string, app: string): string {
  return app.replace(
    /(<div class="scroll">)(.*)(<\/div><\/main>)/s,
    (_, before: string, inside: string, after: string) =>
      `${before}<noscript><style>${style}</style>${inside}</noscript>${after}`,
  );
}

/** The page's script is named, and runs when the door brings it; nobody finds a frame by its description. */
function asleep(template: string): string {
  return template
    .replace(/<meta name="description"[^>]*>/, "")
    .replace(/<script type="module"[^>]* src="([^"]*)"><\/script>/, '<meta name="page-script" content="$1">');
}

/** Shown by the style where the frame's place is no longer in the atlas: `gone=` in its address, which printLost writes. */
function goneNotice({ words }: Published, language: Language): string {
  return `<p class="gone" role="status">${words[language]!.gone}</p>`;
}

/**
 * The page a host shows for an address that is none: its script leads to the page that is meant, or one step up until a page
 * answers, which is the district (src/view/address/lost.ts). It may be served at any depth, so it can name nothing by a fixed relative
 * way.
 */
export function printLost({ published: { atlas, words }, lost }: Press): string {
  const { languages, title } = atlas.map;
  const ways = languages.map(
    (each) => `<p lang="${words[each]!.tag}"><a href="../">${words[each]!.home}</a></p>`,
  );
  return [
    `<!doctype html><html lang="${words[languages[0]]!.tag}" data-folders="${foldersOf(atlas).join(" ")}" data-languages="${languages.slice(1).join(" ")}"><head><meta charset="utf-8">`,
    `<meta http-equiv="Content-Security-Policy" content="${policyFor({ styles: [], scripts: [lost] })}">`,
    `<meta name="viewport" content="width=device-width, initial-scale=1"><meta name="robots" content="noindex">`,
    `<title>${escaped(say(title, languages[0]))}</title><script>${lost}</script></head>`,
    `<body>${ways.join("")}</body></html>`,
  ].join("");
}

function metaPolicy({ panelStyle, unscripted, door, early }: Press, style: string, kind: Kind): string {
  const policy =
    kind === "embed"
      ? policyFor({ styles: [style, panelStyle], scripts: [door] }, sandboxed)
      : policyFor({ styles: [style, unscripted], scripts: [early] });
  return `<meta http-equiv="Content-Security-Policy" content="${policy}">`;
}

/**
 * In a sandbox with an origin of its own some engines hold nothing for the page's own, and which host it is on only the door
 * knows (src/embed/door/policy.ts); and MapLibre makes its worker of a data: address.
 */
const sandboxed = { own: anyHost, "worker-src": `${anyHost} data:`, "frame-src": null };

/** Every mark must be known and every word used: a typing error in index.html is found here. */
function filled(template: string, words: Readonly<Record<string, string>>): string {
  const html = template.replace(/\{\{(\w+)\}\}|<!--(\w+)-->/g, (mark, inText: string, between: string) => {
    const word = words[inText ?? between];
    if (word === undefined) {
      throw new Error(`index.html: ${mark} is not known; known are ${Object.keys(words).join(", ")}`);
    }
    return word;
  });
  return html;
}
