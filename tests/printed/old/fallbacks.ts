/**
 * What the built files use and one of the promised engines lacks: why the page is whole without it, and where that is seen
 * to. A feature stands for all that is below it. What is used no longer must go.
 */
export interface Fallback {
  readonly feature: string;
  readonly whole: string;
  /** A file of ours, or a package. */
  readonly where: string;
}

const scripts: readonly Fallback[] = [
  {
    feature: ".connection",
    whole: "where nobody says that data is to be saved the live map grows when the page is idle",
    where: "src/main.tsx",
  },
  { feature: ".saveData", whole: "as connection", where: "src/main.tsx" },
  {
    feature: ".focus({ preventScroll })",
    whole: "in a frame, where a scroll would move the article, nothing is focused",
    where: "src/ui/engine/focus.ts",
  },
  { feature: ".moveBefore", whole: "asked for first; else insertBefore", where: "preact" },
  {
    feature: ".share",
    whole: "its button is there where the system can",
    where: "src/desk/share/address/AddressTab.tsx",
  },
  {
    feature: ".showModal",
    whole: "photographs' links are followed, and the address to hand on is said by prompt()",
    where: "src/ui/engine/modal.ts",
  },
  { feature: "html.elements.dialog", whole: "as showModal: none is made", where: "src/ui/engine/modal.ts" },
  { feature: ".toBase64", whole: "asked for first; else btoa", where: "qr" },
  {
    feature: ".touches",
    whole: "Safari on desktops has no touch events, whose handlers are not called",
    where: "src/ui/stage/reach.ts",
  },
  {
    feature: "api.BroadcastChannel",
    whole: "each frame of an article keeps a live map of its own",
    where: "src/embed/guest/turns.ts",
  },
  {
    feature: "api.Window.requestIdleCallback",
    whole: "asked for first; else setTimeout",
    where: "src/ui/late/idle.ts",
  },
];

const layout: readonly Fallback[] = [
  {
    feature: "css.at-rules.container",
    whole:
      "what is asked of the page's own room is printed as @media; the marks are those of a phone until a script measures the figure; notices and buttons are shown in full",
    where: "src/prerender/style.ts",
  },
  { feature: "css.properties.container", whole: "as @container", where: "src/prerender/style.ts" },
  { feature: "css.properties.container-type", whole: "as @container", where: "src/ui/style/flow.css" },
  {
    feature: "css.types.length.container_query_length_units",
    whole: "under @supports; else the figure is fitted by the window's height",
    where: "src/ui/style/figure.css",
  },
  {
    feature: "css.types.length.viewport_percentage_units_small",
    whole: "under @supports; else vh",
    where: "src/ui/style/page.css",
  },
  {
    feature: "css.types.length.viewport_percentage_units_dynamic",
    whole: "under @supports; else vh",
    where: "src/desk/share/dialog.css",
  },
  {
    feature: "css.properties.align-self",
    whole: "`start` and `end` are younger in flex alone; these stand in grids",
    where: "src/ui/style/panel.css",
  },
  {
    feature: "css.properties.content-visibility",
    whole: "all is laid out at once",
    where: "src/ui/style/panel.css",
  },
  {
    feature: "css.properties.contain-intrinsic-size",
    whole: "as content-visibility",
    where: "src/ui/style/panel.css",
  },
  {
    feature: "css.properties.overscroll-behavior",
    whole: "at the panel's end the window is scrolled, which has nothing to scroll to",
    where: "src/ui/style/sheet.css",
  },
  {
    feature: "css.selectors.details-content",
    whole: "before the page is put on paper a script opens the entries",
    where: "src/ui/head/Paper.tsx",
  },
];

const looks: readonly Fallback[] = [
  {
    feature: "css.selectors.focus-visible",
    whole: "the engine's own outline of what has the focus stands, which nothing takes away",
    where: "src/ui/style/late.css",
  },
  { feature: "css.selectors.backdrop", whole: "as <dialog>", where: "src/ui/engine/modal.ts" },
  {
    feature: "css.at-rules.media.forced-colors",
    whole: "what is chosen is said in the list of what is chosen, too",
    where: "src/ui/filter/Chips.tsx",
  },
  {
    feature: "css.properties.forced-color-adjust",
    whole: "badges say their type by a letter",
    where: "src/ui/BadgeDisc.tsx",
  },
  {
    feature: "css.properties.accent-color",
    whole: "ticks have the engine's colour",
    where: "src/desk/share/dialog.css",
  },
  {
    feature: "css.properties.color-scheme",
    whole: "scroll bars are light in the dark; all else has colours of ours",
    where: "src/prerender/style.ts",
  },
  { feature: "html.elements.meta.name.color-scheme", whole: "as in style sheets", where: "index.html" },
  { feature: "css.properties.cursor", whole: "phones have none", where: "src/ui/style/base.css" },
  {
    feature: "css.properties.resize",
    whole: "phones have no corner to draw at; the field scrolls",
    where: "src/desk/share/dialog.css",
  },
  {
    feature: "css.properties.hanging-punctuation",
    whole: "the sign stands in its line",
    where: "src/ui/style/panel.css",
  },
  {
    feature: "css.properties.print-color-adjust",
    whole: "by its older name beside it, or as the reader chooses when printing",
    where: "src/ui/style/print.css",
  },
  {
    feature: "css.properties.scrollbar-width",
    whole: "a strip that scrolls shows its bar",
    where: "src/ui/style/sheet.css",
  },
  {
    feature: "css.properties.text-underline-offset",
    whole: "underlines stand nearer",
    where: "src/ui/style/base.css",
  },
  {
    feature: "css.properties.text-wrap",
    whole: "lines are as long as they come",
    where: "src/ui/style/page.css",
  },
];

const markup: readonly Fallback[] = [
  {
    feature: "html.elements.img.loading",
    whole: "photographs are fetched at once",
    where: "src/ui/panel/photos/PhotoPicture.tsx",
  },
  {
    feature: "html.elements.iframe.loading",
    whole: "frames are fetched at once, asleep",
    where: "src/embed/codes.ts",
  },
  {
    feature: "html.elements.iframe.allow.geolocation",
    whole: "a code of another map, shown beside ours",
    where: "src/prerender/embed-pages/examples/Article.tsx",
  },
  {
    feature: "html.elements.link.rel.icon",
    whole: "the system draws an icon of its own",
    where: "index.html",
  },
  {
    feature: "html.elements.link.rel.preload",
    whole: "facts are fetched when the script asks",
    where: "src/prerender/print.tsx",
  },
  {
    feature: "html.elements.meta.name.viewport",
    whole: "desktops have none to be told of",
    where: "index.html",
  },
  {
    feature: "html.global_attributes.autocapitalize",
    whole: "on desktops nothing is capitalised",
    where: "src/desk/check/page/CheckDesk.tsx",
  },
  {
    feature: "html.global_attributes.inputmode",
    whole: "on desktops there is one keyboard",
    where: "src/desk/share/embed/ShapeFold.tsx",
  },
  {
    feature: "html.global_attributes.translate",
    whole: "such engines translate no page by themselves",
    where: "src/ui/filter/Count.tsx",
  },
];

export const fallbacks: readonly Fallback[] = [...scripts, ...layout, ...looks, ...markup];

/** What the live map needs: asked for only where the graphics are that it is drawn with. */
export const liveMapFallbacks: readonly Fallback[] = [
  { feature: ".at", whole: "given to engines that lack it", where: "src/map/engine/shims.ts" },
  { feature: ".hasOwn", whole: "given to engines that lack it", where: "src/map/engine/shims.ts" },
  { feature: "javascript.builtins.Object.hasOwn", whole: "as hasOwn", where: "src/map/engine/shims.ts" },
  {
    feature: "Worker({ type })",
    whole: "passed over; the worker is one file without imports, and is read as a classic script",
    where: "src/map/engine/worker.ts",
  },
  {
    feature: "api.OffscreenCanvas",
    whole: "asked for first; else a canvas of the page",
    where: "maplibre-gl",
  },
  { feature: "api.VideoFrame", whole: "asked for first; else a canvas is read", where: "maplibre-gl" },
  {
    feature: "javascript.builtins.Intl.Segmenter",
    whole: "asked for first; else words by spaces",
    where: "maplibre-gl",
  },
  { feature: ".segment()", whole: "as Segmenter", where: "maplibre-gl" },
  {
    feature: "css.at-rules.container",
    whole: "the ways to move unfold upwards",
    where: "src/map/live-map.css",
  },
  {
    feature: "css.at-rules.media.scripting",
    whole:
      "what a browser saves in one file is shown with the figure's place empty; others save no rule of this",
    where: "src/map/live-map.css",
  },
];

/** The same of the live map's library, which are many: those alone that the language has, too, for other things. */
export const liveMapOurs: readonly string[] = [
  ...["difference", "errors", "move", "resize", "segment", "take", "toArray"],
  "html.elements.camera",
];

/** Fields and methods of ours, and of the libraries', whose names engines have for other things. */
export const ours: readonly string[] = [
  ...["address", "at", "attribution", "badge", "element", "getState", "grow", "handle", "hide", "ink"],
  ...[
    "move",
    "mul",
    "opaque",
    "path",
    "query",
    "reducedMotion",
    "scan",
    "show",
    "sources",
    "storage",
    "subscribe",
  ],
  ...["system", "tag", "take", "to", "unit", "use", "watch"],
];
