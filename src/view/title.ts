/** What a page is called, in the window's title and where its address is shared. */
import type { Atlas } from "../atlas/atlas.ts";
import { initiativeOf, placeOf, say } from "../atlas/questions.ts";
import type { Page } from "./page.ts";

export function titleOf(atlas: Atlas, page: Page): string {
  const title = say(atlas.map.title, page.language);
  if (page.initiative !== null) {
    return `${say(initiativeOf(atlas, page.initiative).title, page.language)} · ${title}`;
  }
  return page.place === atlas.map.home
    ? title
    : `${say(placeOf(atlas, page.place).name, page.language)} · ${title}`;
}
