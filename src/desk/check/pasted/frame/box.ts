/** Findings of the box: how high and how wide a frame will be, from its own attributes and inline style alone. */
import { type Finding, finding } from "../../finding.ts";
import { isWithin, pixels } from "../lengths.ts";
import { declarationsOf } from "../written/text.ts";

/** `follows`: a script sets the height. */
export function boxFindings(frame: Element, follows: boolean): readonly Finding[] {
  return [follows ? finding("height-follows") : heightOf(frame), widthOf(frame)];
}

/** Below this a map cannot be read, in CSS pixels. */
const LOW = 300;
/** The width of the column of text on a small phone, in CSS pixels. */
const COLUMN = 328;

function heightOf(frame: Element): Finding {
  const style = declarationsOf(frame);
  const attribute = frame.getAttribute("height");
  const least = pixels(style.get("min-height")) ?? 0;
  const most = pixels(style.get("max-height")) ?? Number.POSITIVE_INFINITY;
  const clamped = (px: number) => Math.max(least, Math.min(most, px));
  const hinted = pixels(attribute) === undefined ? "auto" : attribute!; // holds where no style says otherwise
  const said = style.get("block-size") ?? style.get("height") ?? hinted;
  const ratio = ratioOf(style.get("aspect-ratio"));
  const isAuto = said === "auto" || said === "fit-content";
  if (isAmp(frame)) return ampHeight(frame);
  if (style.get("position") === "absolute") return finding("height-parent");
  if (isAuto && ratio !== undefined) {
    const px = Math.round(clamped(COLUMN / ratio));
    return px < LOW ? finding("height-phone", { px }) : finding("height-ratio");
  }
  const chosen = pixels(said);
  if (!isAuto && chosen === undefined) return finding("height-parent");
  if (chosen === undefined && least === 0) {
    return finding(attribute?.endsWith("%") ? "height-parent" : "height-lost");
  }
  return fixedOf(clamped(chosen ?? 0));
}

function fixedOf(px: number): Finding {
  if (px === 0) return finding("height-zero");
  return finding(px < LOW ? "height-low" : "height-fixed", { px });
}

/** AMP sets its frames by their layout; without one, a width and a height are fixed (AMP, "Layout & media queries"). */
function ampHeight(frame: Element): Finding {
  const [width, height] = [pixels(frame.getAttribute("width")), pixels(frame.getAttribute("height"))];
  const layout = frame.getAttribute("layout")?.toLowerCase();
  if (layout === "fill" || layout === "flex-item") return finding("height-parent");
  if (height === undefined) return finding("height-lost");
  if (!isResponsive(layout) || width === undefined) return fixedOf(height);
  const px = Math.round((COLUMN * height) / width);
  return px < LOW ? finding("height-phone", { px }) : finding("height-ratio");
}

function widthOf(frame: Element): Finding {
  const style = declarationsOf(frame);
  const attribute = frame.getAttribute("width");
  const layout = frame.getAttribute("layout")?.toLowerCase();
  if (isAmp(frame) && (pixels(attribute) === undefined || !(layout === undefined || layout === "fixed"))) {
    return finding("width-fluid");
  }
  const said = style.get("inline-size") ?? style.get("width") ?? attribute;
  // Of a frame, as of a picture, `auto` is a width of its own, and no column's.
  const px = pixels(said) ?? (said === null || said === "auto" ? undefined : "fluid");
  if (px === undefined) return finding("width-lost");
  return px === "fluid" || isWithin(style, px) ? finding("width-fluid") : finding("width-fixed", { px });
}

function isAmp({ localName }: Element): boolean {
  return localName.startsWith("amp-");
}

function isResponsive(layout: string | undefined): boolean {
  return layout === "responsive" || layout === "intrinsic";
}

/** Width over height: `16 / 9`, `1.78`. */
function ratioOf(value: string | undefined): number | undefined {
  const [, width, height = "1"] =
    /^(?:auto\s+)?([\d.]+)\s*(?:\/\s*([\d.]+))?(?:\s+auto)?$/.exec(value ?? "") ?? [];
  const ratio = Number(width) / Number(height);
  return ratio > 0 && Number.isFinite(ratio) ? ratio : undefined;
}
