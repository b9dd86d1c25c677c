/** Findings of the box: how high and how wide a frame will be, from its own attributes and inline style alone. */
import { type Finding, finding } from "../finding.ts";
import { declarationsOf } from "./text.ts";

/** `follows`: a script sets the height. */
export function boxFindings(frame: Element, follows: boolean): readonly Finding[] {
  return [follows ? finding("height-follows") : heightOf(frame), widthOf(frame)];
}

/** Below this a map cannot be read, in CSS pixels. */
const LOW = 300;
/** The width of a small phone, in CSS pixels. */
const PHONE = 360;

function heightOf(frame: Element): Finding {
  const style = declarationsOf(frame);
  const least = pixels(style.get("min-height"));
  const attribute = frame.getAttribute("height");
  const hinted = pixels(attribute) === undefined ? "auto" : attribute!; // holds where no style says otherwise
  const said = style.get("block-size") ?? style.get("height") ?? hinted;
  if (style.get("position") === "absolute") return finding("height-parent");
  if (said === "auto" && isRatio(style.get("aspect-ratio"))) return finding("height-ratio");
  if (said !== "auto" && pixels(said) === undefined) return finding("height-parent");
  const chosen = pixels(said);
  if (chosen === undefined && least === undefined) {
    return finding(attribute?.endsWith("%") ? "height-parent" : "height-lost");
  }
  const px = Math.max(chosen ?? 0, least ?? 0);
  if (px === 0) return finding("height-zero");
  return finding(px < LOW ? "height-low" : "height-fixed", { px });
}

function widthOf(frame: Element): Finding {
  const style = declarationsOf(frame);
  const said = style.get("width") ?? frame.getAttribute("width");
  const px = pixels(said);
  if (px === undefined) return finding(said === null ? "width-lost" : "width-fluid");
  const isBound = style.has("max-width") && style.get("max-width") !== "none";
  return px <= PHONE || isBound ? finding("width-fluid") : finding("width-fixed", { px });
}

function isRatio(value: string | undefined): boolean {
  return value !== undefined && value !== "auto";
}

/** `"600"`, `"600px"` and `"0"` are pixels; `"100%"` and `"auto"` are not. */
function pixels(value: string | null | undefined): number | undefined {
  const [, number] = /^\s*(\d+(?:\.\d+)?)\s*(?:px)?\s*$/i.exec(value ?? "") ?? [];
  return number === undefined ? undefined : Number(number);
}
