/** What a view is called, in the window's title and where its address is shared. */
import type { Atlas } from "../atlas/atlas.ts";
import { initiativeOf, placeOf, say } from "../atlas/questions.ts";
import type { View } from "./view.ts";

export function titleOf(atlas: Atlas, view: View): string {
  const title = say(atlas.map.title, view.language);
  if (view.initiative !== null) {
    return `${say(initiativeOf(atlas, view.initiative).title, view.language)} · ${title}`;
  }
  return view.place === atlas.map.home
    ? title
    : `${say(placeOf(atlas, view.place).name, view.language)} · ${title}`;
}
