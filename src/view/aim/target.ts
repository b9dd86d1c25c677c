/** What an aim comes to on a map, for both painters: the whole, a place's box, the box of some points, or one point. */
import type { Atlas } from "../../atlas/atlas.ts";
import { placeOf } from "../../atlas/questions.ts";
import type { Aim } from "../view.ts";

/** A free step has no target of its own: whoever takes none sees the whole. */
export function targetOf(aim: Aim, atlas: Atlas) {
  if (aim.to === "point") return { at: aim.at };
  if (aim.to === "points") return { points: aim.box };
  if (aim.to === "step" || aim.place === atlas.map.home) return "whole" as const;
  return { box: placeOf(atlas, aim.place).box };
}
