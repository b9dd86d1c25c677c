import { cardFile } from "../../embed/files.ts";
import { isPainted, type Painted } from "../../embed/painted.ts";
import type { Page } from "../../view/page.ts";

/** The card picture of a page, from the site's root: an initiative's own, or its place's where it has none; `null` where no card was made. */
export function cardOfPage(painted: Painted, { place, initiative, language }: Page): string | null {
  if (initiative !== null && isPainted(painted, "initiative", initiative, language)) {
    return cardFile(place, language, initiative);
  }
  return isPainted(painted, "card", place, language) ? cardFile(place, language) : null;
}
