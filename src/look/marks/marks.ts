/**
 * What stands on the map over the shapes, and where: names, badges, and the counts of what has no point or finds no room.
 * Reckoned once for each language, at build. Each stands on a point of the map and pixels beside it, in a range of tiers
 * (`tiers.ts`); in every tier nothing covers anything, and each point of each initiative is drawn or counted exactly once.
 */
import type { Atlas, InitiativeId, LonLat, PlaceId } from "../../atlas/atlas.ts";

/** A range of tiers in which something stands; `to` is the first in which it does not, `null` where there is none. */
export interface Standing {
  /** Pixels right and down of the point. */
  readonly offsetPx: readonly [right: number, down: number];
  readonly from: number;
  readonly to: number | null;
}

export interface NameMark extends Standing {
  readonly place: PlaceId;
}

/** The badge of one point, or of as many of a place as have no room of their own. All of them are a breadth off at most. */
export interface BadgeMark extends Standing {
  /** By their ranks among all points of the atlas; it stands by the first. */
  readonly points: readonly number[];
}

/** How many initiatives of a place are drawn nowhere. Under its name where that is set, else by itself on the name's point. */
export interface CountMark extends Standing {
  readonly place: PlaceId;
  readonly named: boolean;
  /** By their ranks in the atlas. */
  readonly initiatives: readonly number[];
}

/** Of one language, in the order of the atlas; of the same place or point first as it stands at the closest looks. */
export interface Marks {
  readonly names: readonly NameMark[];
  readonly counts: readonly CountMark[];
  readonly badges: readonly BadgeMark[];
}

export interface MapPoint {
  readonly initiative: InitiativeId;
  readonly at: LonLat;
}

/** All points of all initiatives, in the order of the atlas. */
export function pointsOf({ initiatives }: Pick<Atlas, "initiatives">): readonly MapPoint[] {
  return initiatives.flatMap(({ id, points }) => points.map((at) => ({ initiative: id, at })));
}
