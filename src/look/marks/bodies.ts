/** How much room each mark takes, as boxes around its point. */

import { badgeRadius, badgeRing, countDrop, countRadius, countReach, countRing } from "../discs.ts";
import type { Spot } from "../frame.ts";
import {
  ascentEm,
  baselineEm,
  descentEm,
  homeSpacingEm,
  type Lettering,
  lineEm,
  lineEms,
  nameHalo,
  nameSizes,
} from "../lettering.ts";
import type { Body, PxBox } from "./ground.ts";

export type Offset = readonly [right: number, down: number];

const AIR_PX = 0.5;

export function badgeBody(spot: Spot, offset: Offset): Body {
  return bodyOf(spot, offset, [[around(badgeRadius + badgeRing / 2, badgeRadius + badgeRing / 2)]]);
}

/** Where the count of a name stands that is moved so. */
export function below([right, down]: Offset): Offset {
  return [right, down + countDrop];
}

/** Of as many digits as it may ever say. */
export function countBody(spot: Spot, offset: Offset, most: number): Body {
  const ring = countRing / 2;
  const halfWidth = countReach(most) + ring;
  return bodyOf(spot, offset, [[around(halfWidth, countRadius + ring)]]);
}

/** Of a name, a box for each of its lines. */
export function nameBody(
  spot: Spot,
  offset: Offset,
  lines: readonly string[],
  { scale, spacingEm }: Lettering,
  home: boolean,
): Body {
  const widths = lines.map((line) => lineEms(line, home ? homeSpacingEm : spacingEm));
  const boxes = nameSizes.map(([, sizePx]) => {
    const em = sizePx * scale;
    return widths.map((width, index): PxBox => {
      const baseline = baselineEm - lineEm * (lines.length - 1 - index);
      return [
        (-width / 2) * em - nameHalo,
        (baseline - ascentEm) * em,
        (width / 2) * em + nameHalo,
        (baseline + descentEm) * em,
      ];
    });
  });
  return bodyOf(spot, offset, boxes);
}

function around(halfWidth: number, halfHeight: number): PxBox {
  return [-halfWidth - AIR_PX, -halfHeight - AIR_PX, halfWidth + AIR_PX, halfHeight + AIR_PX];
}

function bodyOf({ x, y }: Spot, [right, down]: Offset, boxes: Body["boxes"]): Body {
  const moved = boxes.map((each) =>
    each.map((box): PxBox => [box[0] + right, box[1] + down, box[2] + right, box[3] + down]),
  );
  const all = moved.flat();
  const hull: PxBox = [
    Math.min(...all.map((box) => box[0])),
    Math.min(...all.map((box) => box[1])),
    Math.max(...all.map((box) => box[2])),
    Math.max(...all.map((box) => box[3])),
  ];
  return { x, y, boxes: moved, hull };
}
