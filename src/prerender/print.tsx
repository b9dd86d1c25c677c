/** Prints the pages: the same `App` as in the browser, in the map's first language, one page for each place. */
import { renderToString } from "preact-render-to-string";
import type { PlaceId } from "../atlas/atlas.ts";
import { placeOf, say } from "../atlas/questions.ts";
import { createStore } from "../store/store.ts";
import { App } from "../ui/App.tsx";
import { later } from "../ui/later.ts";
import type { Published } from "../ui/published.ts";
import { pathOf, rootFrom } from "../view/address.ts";
import { titleOf } from "../view/title.ts";
import { viewOf } from "../view/view.ts";
import { policyFor } from "./policy.ts";

export interface Press {
  readonly published: Published;
  /** The frame of every page: index.html, with `{{marks}}` in its texts and `<!--marks-->` between its tags. */
  readonly template: string;
  /** The site's icon as a data: address, since a relative one would move with the address bar. */
  readonly icon: string;
  readonly shapes: string;
  readonly style: string;
  readonly unscripted: string;
  /** Files from the site's root that the page will want at once. */
  readonly preload: readonly string[];
  /** Off while developing, when the dev server's own script stands inline. */
  readonly strict: boolean;
}

/** One printed page, and where it stands from the site's root. */
export interface Page {
  readonly fileName: string;
  readonly html: string;
}

/** Folders the site has of its own, in which no place's page can stand. */
const taken = ["assets", "photos", "embed"];

export function printPages(press: Press): readonly Page[] {
  const { atlas } = press.published;
  for (const { id } of atlas.places) {
    if (!taken.includes(id)) continue;
    throw new Error(
      `geo/map.json: no place can be called "${id}", the site has a folder of that name; take another id`,
    );
  }
  return atlas.places.map(({ id }) => ({
    fileName: `${pathOf(id, atlas)}index.html`,
    html: printPage(press, id),
  }));
}

export function printPage(press: Press, id: PlaceId): string {
  const { atlas, words } = press.published;
  const view = viewOf(atlas, id);
  const root = rootFrom(id, atlas);
  const tell = (text: Parameters<typeof say>[0]) => say(text, view.language);
  const template = press.template.replaceAll('="./', `="${root}`).replace(/>\s+</g, "><").trim();
  return filled(template, {
    lang: words[view.language].tag,
    icon: press.icon,
    policy: press.strict ? metaPolicy(press) : "",
    title: escaped(titleOf(atlas, view)),
    description: escaped(tell(id === atlas.map.home ? atlas.map.lede : placeOf(atlas, id).summary)),
    head: press.preload
      .map((file) => `<link rel="preload" as="fetch" crossorigin href="${root}${file}">`)
      .join(""),
    style: `<style>${press.style}</style><noscript><style>${press.unscripted}</style></noscript>`,
    shapes: press.shapes,
    app: renderToString(<App {...press.published} store={createStore(atlas, view)} later={later} />),
  });
}

/**
 * The page a host shows for an address that is none: one step up from there until a page answers, which is the district.
 * It may be served at any depth, so it can name nothing by a fixed relative way.
 */
export function printLost({ published: { atlas, words: all } }: Press): string {
  const language = atlas.map.languages[0];
  const words = all[language];
  const up = `var p=location.pathname;if(p!=="/")location.replace(p.endsWith("/")?"../":"./")`;
  return [
    `<!doctype html><html lang="${words.tag}"><head><meta charset="utf-8">`,
    `<meta http-equiv="Content-Security-Policy" content="${policyFor({ styles: [], scripts: [up] })}">`,
    `<meta name="viewport" content="width=device-width, initial-scale=1"><meta name="robots" content="noindex">`,
    `<title>${escaped(say(atlas.map.title, language))}</title><script>${up}</script></head>`,
    `<body><p><a href="../">${words.home}</a></p></body></html>`,
  ].join("");
}

function metaPolicy({ style, unscripted }: Press): string {
  const policy = policyFor({ styles: [style, unscripted], scripts: [] });
  return `<meta http-equiv="Content-Security-Policy" content="${policy}">`;
}

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

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;");
}
