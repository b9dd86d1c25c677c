/** Findings of a still picture of the map. */
import { type Finding, finding } from "../finding.ts";
import type { Known } from "../known.ts";
import type { Found } from "./found.ts";
import { wayFindings } from "./way.ts";

/** `linked`: a link to the same place stands on the page. */
export function pictureFindings(
  picture: Found,
  { root, known, linked }: { readonly root: string; readonly known: Known; readonly linked: boolean },
): readonly Finding[] {
  const { element, led, attribute } = picture;
  const isCopied = led.to !== "still";
  return [
    finding("picture-kept", { place: led.place }),
    ...(isCopied ? [finding("picture-copied")] : wayFindings(led, attribute, root, known)),
    ...(isCopied ? [] : fileFindings(element)),
    finding(element.getAttribute("alt")?.trim() ? "alt-kept" : "alt-lost"),
    finding(linked ? "picture-linked" : "picture-link-lost"),
  ];
}

function fileFindings(image: Element): readonly Finding[] {
  const files = (image.getAttribute("srcset") ?? "").split(",").filter((file) => file.trim());
  const forDark = image.closest("picture")?.querySelector('source[media*="dark"][srcset]');
  const isDark = /-dark-\d+\.png/.test(image.getAttribute("src") ?? "");
  return [
    finding(files.length > 1 ? "srcset-kept" : "srcset-lost"),
    ...(isDark ? [] : [finding(forDark ? "dark-kept" : "dark-lost")]),
  ];
}
