/** Lays the marks of a map: tier by tier from afar to close, and then as ranges of tiers in which each stands unchanged. */

import type { PlaceId } from "../../atlas/atlas.ts";
import { badgeRadius, badgeRing } from "../discs.ts";
import type { Frame } from "../frame.ts";
import { lastTier } from "../tiers/zoom-tiers.ts";
import { type Crowd, settle } from "./crowd.ts";
import { bySpot, type MapFacts, type PointFacts } from "./facts.ts";
import type { Watcher } from "./ground.ts";
import type { BadgeMark, CountMark, Marks, NameMark, Standing } from "./marks.ts";
import { type Move, moveBy, stay } from "./moves.ts";
import { type SetName, setNames } from "./names.ts";

/** `watch` is told of each pair of marks that is compared. */
export function layMarks(facts: MapFacts, frame: Frame, watch?: Watcher): Marks {
  const names = setNames(facts, frame, watch);
  const best = bestMoves(facts.points);
  const crowds: Crowd[] = [];
  for (let tier = 0; tier <= lastTier(frame); tier++) {
    const before = crowds.at(-1)?.badges ?? [];
    crowds.push(settle({ facts, frame, tier, names: names[tier]!, best, before, watch }));
  }
  const rankOf = ({ place }: { readonly place: PlaceId }) => facts.places.findIndex(({ id }) => id === place);
  return {
    names: ranges(
      names.map((set) => set.map(nameMark)),
      rankOf,
    ),
    counts: ranges(
      crowds.map(({ counts }) => counts.map(countMark)),
      rankOf,
    ),
    badges: ranges(
      crowds.map(({ badges }) => badges.map(badgeMark)),
      ({ points }) => points[0]!,
    ),
  };
}

type Unbounded<Mark extends Standing> = Omit<Mark, "from" | "to">;

function nameMark({ place, move }: SetName): Unbounded<NameMark> {
  return { place: place.id, offsetPx: move.offset };
}

function countMark({ place, offset, named, initiatives }: Crowd["counts"][number]): Unbounded<CountMark> {
  return { place: place.id, offsetPx: offset, named, initiatives };
}

function badgeMark({ point, move, joined }: Crowd["badges"][number]): Unbounded<BadgeMark> {
  return { points: [point, ...joined].map(({ rank }) => rank), offsetPx: move.offset };
}

/** What is the same from tier to tier, said once: by its rank, first as it is closest. */
function ranges<Mark extends Standing>(
  tiers: readonly (readonly Unbounded<Mark>[])[],
  rankOf: (mark: Unbounded<Mark>) => number,
): readonly Mark[] {
  const done: { readonly mark: Unbounded<Mark>; readonly from: number; readonly to: number }[] = [];
  let open = new Map<string, { readonly mark: Unbounded<Mark>; readonly from: number }>();
  tiers.forEach((marks, tier) => {
    const now = new Map(
      marks.map((mark) => {
        const key = JSON.stringify(mark);
        return [key, open.get(key) ?? { mark, from: tier }];
      }),
    );
    for (const [key, before] of open) if (!now.has(key)) done.push({ ...before, to: tier });
    open = now;
  });
  for (const rest of open.values()) done.push({ ...rest, to: tiers.length });
  return done
    .sort((a, b) => rankOf(a.mark) - rankOf(b.mark) || b.to - a.to)
    .map(({ mark, from, to }) => ({ ...mark, from, to: to < tiers.length ? to : null }) as unknown as Mark);
}

/** Up to four badges on the very same spot stand around it; of more the first stands there for all of them. */
function bestMoves(points: readonly PointFacts[]): ReadonlyMap<PointFacts, readonly Move[]> {
  return new Map(
    bySpot(points).flatMap((together) =>
      together.map((point, index) => [point, around[together.length] ?? (index === 0 ? [stay] : [])]),
    ),
  );
}

const HALF = Math.ceil(badgeRadius + badgeRing / 2 + 0.5);
/** By how many share a spot. */
const around: Readonly<Record<number, readonly Move[]>> = {
  2: [moveBy(8, HALF), moveBy(0, HALF)],
  3: [moveBy(10, HALF), moveBy(14, HALF), moveBy(4, HALF)],
  4: [moveBy(10, HALF), moveBy(14, HALF), moveBy(6, HALF), moveBy(2, HALF)],
};
