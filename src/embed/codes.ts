/**
 * The codes an editor pastes: plain HTML, each right without the next. `root` is the site's root as the article will know
 * it, ending in a slash; nothing else here knows where the site is.
 */

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
}
