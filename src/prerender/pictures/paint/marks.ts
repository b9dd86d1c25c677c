/** Names, counts and badges on a painted map. What would not stand whole on it is left out, not cut. */
import type { LonLat, Place, TypeId } from "../../../atlas/atlas.ts";
import { initiativeOf, typeOf } from "../../../atlas/questions.ts";
import { spreadBadges } from "../../../look/badges.ts";
import { unproject } from "../../../look/camera.ts";
import { project, type Sight } from "../../../look/frame.ts";
import { typeColour } from "../../../look/palette.ts";
import * as look from "../../../look/sizes.ts";
import { noFilter } from "../../../view/filter.ts";
import { tallyFor } from "../../../view/tally.ts";
import { short } from "./block.ts";
import type { Brush } from "./brush.ts";
import { lettering, lineWidth, type TextStyle } from "./text.ts";

/** How a block shows a part of the figure. */
export interface Viewing {
  readonly width: number;
  readonly height: number;
  /** How much larger than on the page names and badges are. */
  readonly marks: number;
  /** What of the figure the block shows, in figure units. */
  readonly shown: Sight;
  readonly unitsPerPx: number;
  readonly zoom: number;
}

/** A painted name with its count, and the box it takes in the picture. */
export interface NameMark {
  readonly svg: string;
  readonly count: number;
  readonly middle: { readonly x: number; readonly y: number };
  readonly halfWidth: number;
  readonly halfHeight: number;
}

/** A place's name and count, or `null` where they would not stand whole on the map. */
export function nameOn(brush: Brush, place: Place, view: Viewing): NameMark | null {
  const { palette, published, language, tell } = brush;
  const { marks, width, height } = view;
  const home = place.id === published.atlas.map.home;
  const spot = standing(brush, view, place.label);
  const size =
    look.sizeAt(look.sizes.labelSize, view.zoom) * marks * (language === "zh" ? 1 : look.latinScale);
  const style: TextStyle = {
    fount: "song",
    size,
    fill: home ? palette.seaInk : palette.label,
    tracking: home ? 0.4 : language === "zh" ? 0.06 : 0,
  };
  const lines = tell(place.shortName).split("\n");
  const count = tallyFor(published.atlas, noFilter).withoutPoint[place.id]!;
  const disc = { count, scale: marks, x: spot.x, y: spot.y + look.countDrop * marks, home };
  const half = Math.max(...lines.map((text) => lineWidth(brush, text, style))) / 2 + 3 * marks;
  const above = (1.2 * (lines.length - 1) + 0.75) * size;
  const below = (count > 0 ? look.countDrop + look.countRadius + 2 : 8) * marks;
  if (spot.x < half || spot.x > width - half || spot.y < above || spot.y > height - below) return null;

  const halo = home ? undefined : { colour: palette.labelHalo, width: 4 * marks };
  const name = lines.map((text, index) => {
    const y = spot.y + (0.35 - 1.2 * (lines.length - 1 - index)) * size;
    return lettering(brush, text, style, { x: spot.x, y, ...(halo && { halo }) });
  });
  const svg = name.join("") + (count > 0 ? countDisc(brush, disc) : "");
  const middle = { x: spot.x, y: spot.y + (below - above) / 2 };
  return { svg, count, middle, halfWidth: half, halfHeight: (above + below) / 2 };
}

/** The disc with the number of a place's initiatives that have no point. */
export function countDisc(
  brush: Brush,
  {
    count,
    scale,
    x,
    y,
    home,
  }: { count: number | string; scale: number; x: number; y: number; home: boolean },
): string {
  const { palette } = brush;
  const ink = home ? palette.seaInk : palette.label;
  const size = look.countTextSize * scale;
  return (
    `<circle cx="${short(x)}" cy="${short(y)}" r="${short(look.countRadius * scale)}" ` +
    `fill="${home ? palette.sea : palette.labelHalo}" stroke="${ink}" stroke-width="${short(scale)}"/>` +
    lettering(brush, String(count), { fount: "song", size, fill: ink }, { x, y: y + 0.35 * size })
  );
}

/** The badges, each with its type, spread for this very picture: apart from one another and off its names. */
export function badgesOn(
  brush: Brush,
  view: Viewing,
  names: readonly NameMark[],
): readonly { readonly svg: string; readonly type: TypeId }[] {
  const { frame, published } = brush;
  const { marks, unitsPerPx, shown } = view;
  const obstacles = names.map(({ middle, halfWidth, halfHeight }) => ({
    at: unproject(frame, { x: shown.x + middle.x * unitsPerPx, y: shown.y + middle.y * unitsPerPx }),
    halfWidthPx: halfWidth / marks,
    halfHeightPx: halfHeight / marks,
  }));
  const margin = (look.badgeRadius + look.badgeRing) * marks;
  return spreadBadges(frame, published.badges, unitsPerPx * marks, obstacles).flatMap(
    ({ initiative, at, offsetPx: [right, down] }) => {
      const spot = standing(brush, view, at);
      const [x, y] = [spot.x + right * marks, spot.y + down * marks];
      if (x < margin || x > view.width - margin || y < margin || y > view.height - margin) return [];
      const { type } = initiativeOf(published.atlas, initiative);
      return [{ type, svg: badgeDisc(brush, type, marks, x, y) }];
    },
  );
}

/** A type's disc with its character, `scale` times as large as on the page. */
export function badgeDisc(brush: Brush, id: TypeId, scale: number, x: number, y: number): string {
  const { palette, published } = brush;
  const type = typeOf(published.atlas, id);
  const size = look.badgeTextSize * scale;
  const colour = typeColour(palette, published.atlas.types.indexOf(type));
  const style: TextStyle = { fount: "song", size, fill: palette.badgeInk };
  return (
    `<circle cx="${short(x)}" cy="${short(y)}" r="${short(look.badgeRadius * scale)}" fill="${colour}" ` +
    `stroke="${palette.labelHalo}" stroke-width="${short(look.badgeRing * scale)}"/>` +
    lettering(brush, type.badge, style, { x, y: y + 0.37 * size })
  );
}

function standing({ frame }: Brush, { shown, unitsPerPx }: Viewing, at: LonLat): { x: number; y: number } {
  const { x, y } = project(frame, at);
  return { x: (x - shown.x) / unitsPerPx, y: (y - shown.y) / unitsPerPx };
}
