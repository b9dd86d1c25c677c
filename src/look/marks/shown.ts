/** What marks say of what passes a filter. */
import type { Atlas, InitiativeId } from "../../atlas/atlas.ts";
import type { BadgeMark, CountMark, MapPoint } from "./marks.ts";

type Passing = ReadonlySet<InitiativeId>;

/** Of a badge: the passing initiatives it stands for, each once, and their points. One alone is drawn as its own badge. */
export function shownBy({ points: ranks }: BadgeMark, points: readonly MapPoint[], passing: Passing) {
  const shown = ranks.map((rank) => points[rank]!).filter(({ initiative }) => passing.has(initiative));
  return { initiatives: [...new Set(shown.map(({ initiative }) => initiative))], points: shown };
}

export function countedBy(
  { initiatives: ranks }: CountMark,
  { initiatives }: Atlas,
  passing: Passing,
): number {
  return ranks.filter((rank) => passing.has(initiatives[rank]!.id)).length;
}
