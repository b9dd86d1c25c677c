/** How long what an attribute or a style says is, in CSS pixels: of frames and of pictures alike. */

/** The width of a small phone. */
const PHONE = 360;

/** Whether so many pixels are no more than a phone has, or bound by what is around. */
export function isWithin(style: ReadonlyMap<string, string>, px: number): boolean {
  const most = style.get("max-width") ?? style.get("max-inline-size");
  return px <= PHONE || (most !== undefined && most !== "none" && (pixels(most) ?? 0) <= PHONE);
}

/** `"600"`, `"600px"`, `"40em"` and `"0"` have a size of their own; `"100%"`, `"80vh"` and `"auto"` have not. */
export function pixels(value: string | null | undefined): number | undefined {
  const [, number, unit] = /^\s*(\d+(?:\.\d+)?)\s*(px|em|rem)?\s*$/i.exec(value ?? "") ?? [];
  return number === undefined ? undefined : Number(number) * (/em$/i.test(unit ?? "") ? EM : 1);
}

/** A letter's size where nobody changed it, in CSS pixels. */
const EM = 16;
