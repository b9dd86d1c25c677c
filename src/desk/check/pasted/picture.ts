/** Findings of a still picture of the map. */
import { type Finding, finding } from "../finding.ts";
import type { Known } from "../known.ts";
import type { Found } from "./found.ts";
import { isWithin, pixels } from "./lengths.ts";
import { wayFindings } from "./way.ts";
import { declarationsOf } from "./written/text.ts";

/** `linked`: a link to the same place stands on the page. */
export function pictureFindings(
  picture: Found,
  { root, known, linked }: { readonly root: string; readonly known: Known; readonly linked: boolean },
): readonly Finding[] {
  const { element, led, attribute } = picture;
  const isPage = attribute !== "href" && (led.to === "page" || led.to === "frame");
  if (isPage) return [finding("picture-of-page", { place: led.place })];
  return [
    finding("picture-kept", { place: led.place }),
    ...(isCopied(picture)
      ? [finding("picture-copied")]
      : [
          ...wayFindings(led, attribute, root, known),
          ...fileFindings(element, led.to),
          ...widthFindings(element),
        ]),
    finding(element.getAttribute("alt")?.trim() ? "alt-kept" : "alt-lost"),
    finding(linked ? "picture-linked" : "picture-link-lost"),
  ];
}

/** Whether it comes from the system's own library, or through a service that keeps a copy. */
function isCopied({ led: { to, through }, attribute }: Found): boolean {
  return !(to === "still" || to === "card") || through !== null || /^data-(orig|canonical)/.test(attribute);
}

function fileFindings(image: Element, to: string): readonly Finding[] {
  if (to === "card") return [];
  const files = (image.getAttribute("srcset") ?? "").split(",").filter((file) => file.trim());
  const forDark = image.closest("picture")?.querySelector('source[media*="dark"][srcset]');
  const isDark = /-dark-\d+\.png/.test(image.getAttribute("src") ?? "");
  return [
    finding(files.length > 1 ? "srcset-kept" : "srcset-lost"),
    ...(isDark ? [] : [finding(forDark ? "dark-kept" : "dark-lost")]),
  ];
}

/** Without a width of its own a picture is as wide as its file. */
function widthFindings(image: Element): readonly Finding[] {
  const style = declarationsOf(image);
  const [, ofFile] = /-(\d+)\.png/.exec(image.getAttribute("src") ?? "") ?? [];
  const said = style.get("inline-size") ?? style.get("width") ?? image.getAttribute("width");
  const isFluid = said?.endsWith("%") || image.getAttribute("layout") === "responsive";
  const px = pixels(said) ?? pixels(ofFile);
  if (isFluid || px === undefined || isWithin(style, px)) return [];
  return [finding("picture-wide", { px })];
}
