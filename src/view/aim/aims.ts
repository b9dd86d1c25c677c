/** Where one can look on the map besides at a place: at a point, at some of them, and a step further. */
import type { Atlas, Box, InitiativeId, LonLat } from "../../atlas/atlas.ts";
import { initiativeOf } from "../../atlas/questions.ts";
import { openInitiative, openPlace, type View } from "../view.ts";

/** Initiatives that have one badge together. */
export interface Together {
  readonly initiatives: readonly InitiativeId[];
  readonly points: readonly { readonly at: LonLat }[];
  /** Whether they have badges of their own at a closer look. */
  readonly comeApart: boolean;
}

/**
 * Opens the place of such initiatives, and looks at their points where they come apart. Where they never do, and the place is
 * open, the first of them is opened: the others are listed around it.
 */
export function openTogether(view: View, atlas: Atlas, { initiatives, points, comeApart }: Together): View {
  const first = initiatives[0]!;
  const opened = openPlace(view, initiativeOf(atlas, first).place);
  if (!comeApart) return opened === view ? openInitiative(view, atlas, first) : opened;
  const [lons, lats] = [0, 1].map((axis) => points.map(({ at }) => at[axis as 0 | 1]));
  const box: Box = [Math.min(...lons!), Math.min(...lats!), Math.max(...lons!), Math.max(...lats!)];
  return { ...opened, aim: { to: "points", box } };
}

/** Looks at a point without changing what is open. */
export function showPoint(view: View, at: LonLat): View {
  return { ...view, aim: { to: "point", at } };
}

export function step(view: View, zoom: number, x: number, y: number): View {
  return { ...view, aim: { to: "step", zoom, x, y } };
}
