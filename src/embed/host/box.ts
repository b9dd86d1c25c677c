/**
 * The box a frame stands in on someone else's page, the same whether an editor pasted the frame or the host script made it.
 */

/** The element that makes a frame of itself. */
export const elementName = "initiative-map";

/**
 * What the frame may do: run its script, fetch its own files, and open its links in windows that are free of these bounds.
 * It may not lead the page away, open dialogs, send forms or start downloads.
 */
export const sandbox = "allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox" as const;

/** The frame wants none of the powers a page can lend; said aloud for a map that stands on the page's own origin. */
export const allow = "camera 'none'; microphone 'none'; geolocation 'none'";

/** No reader is counted: the map need not know which article it stands in. */
export const referrerPolicy = "no-referrer";

/**
 * The declarations that keep a frame's box whole, each to be said `!important`: the page's own sheet may have
 * `iframe { height: auto !important }` or unset everything, and important inline declarations stand above both
 * (CSS Cascade 5, § 6.1). `heightPx` null reserves by proportion; what lets it be had is as new a word as the proportion, so that a
 * system that takes one away takes both, and the frame's `height` attribute holds.
 */
export function boxStyle(heightPx: number | null, scheme: "auto" | "light" | "dark"): string {
  return [
    "display:block;box-sizing:border-box;width:100%;min-width:0;max-width:100%",
    heightStyle(heightPx).replace("height:auto", "block-size:auto"),
    "padding:0",
    // A frame whose scheme is not its page's is painted on an opaque box (CSS Color Adjust 1, § 2.4).
    `color-scheme:${scheme === "auto" ? "light dark" : scheme}`,
  ].join(";");
}

/**
 * How high the box is: where nothing is said, 4 : 3, but neither low on a phone nor endless on a desk. It has no border,
 * which on pages that count borders into heights would be taken from the map.
 */
export function heightStyle(heightPx: number | null): string {
  return heightPx === null
    ? "height:auto;aspect-ratio:4/3;min-height:540px;max-height:720px;border:0"
    : `height:${heightPx}px;aspect-ratio:auto;min-height:0;max-height:none;border:0`;
}

/** Sets declarations above anything the page's own sheets say. A policy without inline styles lets a script do this. */
export function setStyle({ style }: ElementCSSInlineStyle, declarations: string): void {
  for (const declaration of declarations.split(";")) {
    const [property = "", value = ""] = declaration.split(":");
    style.setProperty(property, value, "important");
  }
}
