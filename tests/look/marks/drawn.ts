/** Marks as they are drawn, reckoned apart from the room that laying them gave them. */
import { badgeRadius, badgeRing, countRadius, countRing } from "../../../src/look/discs.ts";
import { lineEms, nameSizeAt } from "../../../src/look/lettering.ts";
import type { MapFacts } from "../../../src/look/marks/facts.ts";
import type { Marks, Standing } from "../../../src/look/marks/marks.ts";
import { standsIn } from "../../../src/look/tiers/tiers.ts";

export interface Drawn {
  readonly what: string;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** What of the marks is drawn in a tier, on a map on which a figure unit is so many pixels. */
export function drawnIn(
  { facts }: { readonly facts: MapFacts },
  { names, counts, badges }: Marks,
  tier: number,
  scale: number,
): readonly Drawn[] {
  const shown = <Mark extends Standing>(marks: readonly Mark[]) =>
    marks.filter((each) => standsIn(tier, each));
  const placed = (spot: { x: number; y: number }, [right, down]: readonly [number, number]) => ({
    x: spot.x * scale + right,
    y: spot.y * scale + down,
  });
  const placeOf = (id: string) => facts.places.find((place) => place.id === id)!;
  return [
    ...shown(names).flatMap(({ place, offsetPx }) => {
      const { lines, lettering, spot, home } = placeOf(place);
      const em = nameSizeAt(tier) * lettering.scale;
      const { x, y } = placed(spot, offsetPx);
      return lines.map((line, index): Drawn => {
        const half = (lineEms(line, home ? 0.4 : lettering.spacingEm) * em) / 2;
        const baseline = y + (0.35 - 1.2 * (lines.length - 1 - index)) * em;
        return {
          what: `${line} of ${place}`,
          ...{ left: x - half, right: x + half, top: baseline - 1.15 * em, bottom: baseline + 0.28 * em },
        };
      });
    }),
    ...shown(counts).map(({ place, offsetPx, initiatives }) => {
      const { x, y } = placed(placeOf(place).spot, offsetPx);
      const longer = initiatives.length > 99 ? 3.5 : 0;
      return disc(`count of ${place}`, x, y, countRadius + countRing / 2, longer);
    }),
    ...shown(badges).map(({ points, offsetPx }) => {
      const { x, y } = placed(facts.points[points[0]!]!.spot, offsetPx);
      return disc(`badge of ${points.join(" ")}`, x, y, badgeRadius + badgeRing / 2);
    }),
  ];
}

function disc(what: string, x: number, y: number, radius: number, longer = 0): Drawn {
  return { what, left: x - radius - longer, right: x + radius + longer, top: y - radius, bottom: y + radius };
}

/** Pairs of what lies on one another. */
export function coverings(drawn: readonly Drawn[]): readonly string[] {
  return drawn.flatMap((one, index) =>
    drawn
      .slice(index + 1)
      .filter(
        (other) =>
          Math.min(one.right, other.right) - Math.max(one.left, other.left) > 0.01 &&
          Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) > 0.01,
      )
      .filter((other) => !isOwnLine(one.what, other.what))
      .map((other) => `${one.what} and ${other.what}`),
  );
}

/** Lines of one name overlap in what their faces say of themselves, not in their letters. */
function isOwnLine(one: string, other: string): boolean {
  const [, first] = / of (place-\d+)$/.exec(one) ?? [];
  return first !== undefined && other.endsWith(` of ${first}`);
}
