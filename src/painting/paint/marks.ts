/** Names, counts and badges on a painted map, as they stand in its tier. What would not stand whole on it is left out, not cut. */
import type { LonLat, TypeId } from "../../atlas/atlas.ts";
import { initiativeOf, placeOf, typeOf } from "../../atlas/questions.ts";
import { saidIn } from "../../atlas/said.ts";
import * as look from "../../look/discs.ts";
import { project, type Sight } from "../../look/frame.ts";
import {
  badgeBaselineEm,
  baselineEm,
  countBaselineEm,
  homeSpacingEm,
  letteringOf,
  lineEm,
  nameHalo,
} from "../../look/lettering.ts";
import type { BadgeMark, CountMark, NameMark, Standing } from "../../look/marks/marks.ts";
import { countedBy, shownBy } from "../../look/marks/shown.ts";
import { typeColour } from "../../look/palette.ts";
import { noFilter } from "../../view/filter.ts";
import { tallyFor } from "../../view/tally.ts";
import { short } from "./block.ts";
import type { Brush, Pen } from "./brush.ts";
import { lettering, lineWidth, type TextStyle } from "./text.ts";

/** How a block shows a part of the figure. */
export interface Viewing {
  readonly width: number;
  readonly height: number;
  /** How much larger than on the page names and badges are. */
  readonly marks: number;
  /** Of names on the page's map, were it of this size. */
  readonly nameSizePx: number;
  /** What of the figure the block shows, in figure units. */
  readonly shown: Sight;
  readonly unitsPerPx: number;
  readonly zoom: number;
}

/** What a legend has to explain of a mark: a badge's type, what several badges or a count mean. */
export type Meaning = { readonly type: TypeId } | "several" | "whole places" | "no room";

export interface PaintedMark {
  readonly svg: string;
  readonly meaning: Meaning | null;
}

/** A place's name, or nothing where it would not stand whole. */
export function nameOn(brush: Brush, mark: NameMark, view: Viewing): readonly PaintedMark[] {
  const { palette, published, language, tell } = brush;
  const place = placeOf(published.atlas, mark.place);
  const home = place.id === published.atlas.map.home;
  const { scale, spacingEm } = letteringOf(saidIn(place.shortName, language));
  const { x, y } = standing(brush, view, place.label, mark);
  const size = view.nameSizePx * view.marks * scale;
  const fill = home ? palette.seaInk : palette.label;
  const style: TextStyle = { fount: "song", size, fill, tracking: home ? homeSpacingEm : spacingEm };
  const lines = tell(place.shortName).split("\n");
  const half = Math.max(...lines.map((text) => lineWidth(brush, text, style))) / 2 + nameHalo;
  const above = (lineEm * (lines.length - 1) + 0.75) * size;
  if (x < half || x > view.width - half || y < above || y > view.height - size / 2) return [];
  const halo = home ? undefined : { colour: palette.labelHalo, width: 2 * nameHalo * view.marks };
  const svg = lines.map((text, index) => {
    const baseline = y + (baselineEm - lineEm * (lines.length - 1 - index)) * size;
    return lettering(brush, text, style, { x, y: baseline, ...(halo && { halo }) });
  });
  return [{ svg: svg.join(""), meaning: null }];
}

export function countOn(brush: Brush, mark: CountMark, view: Viewing): readonly PaintedMark[] {
  const { atlas } = brush.published;
  const { x, y } = standing(brush, view, placeOf(atlas, mark.place).label, mark);
  const count = countedBy(mark, atlas, tallyFor(atlas, noFilter).passing);
  const disc = { count, scale: view.marks, x, y, home: mark.place === atlas.map.home };
  const reach = (look.countReach(Number(count) || 0) + look.countRing) * view.marks;
  if (!isWhole(view, x, y, reach)) return [];
  const pointless = mark.initiatives.every((rank) => {
    const { place, points } = atlas.initiatives[rank]!;
    return place === mark.place && points.length === 0;
  });
  return [{ svg: countDisc(brush, disc), meaning: pointless ? "whole places" : "no room" }];
}

export function badgeOn(brush: Brush, mark: BadgeMark, view: Viewing): readonly PaintedMark[] {
  const { points, published } = brush;
  const { atlas } = published;
  const { x, y } = standing(brush, view, points[mark.points[0]!]!.at, mark);
  const { initiatives } = shownBy(mark, points, tallyFor(atlas, noFilter).passing);
  if (!isWhole(view, x, y, (look.badgeRadius + look.badgeRing) * view.marks)) return [];
  if (initiatives.length > 1) {
    return [{ svg: severalDisc(brush, initiatives.length, view.marks, x, y), meaning: "several" }];
  }
  const { type } = initiativeOf(atlas, initiatives[0]!);
  return [{ svg: badgeDisc(brush, type, view.marks, x, y), meaning: { type } }];
}

/** The disc with the number of what is drawn nowhere. */
export function countDisc(
  pen: Pen,
  {
    count,
    scale,
    x,
    y,
    home,
  }: { count: number | string; scale: number; x: number; y: number; home: boolean },
): string {
  const { palette } = pen;
  const ink = home ? palette.seaInk : palette.label;
  const size = look.countTextSize * scale;
  const reach = look.countReach(Number(count) || 0) * scale;
  const radius = look.countRadius * scale;
  return (
    `<rect x="${short(x - reach)}" y="${short(y - radius)}" width="${short(2 * reach)}" height="${short(2 * radius)}" ` +
    `rx="${short(radius)}" fill="${home ? palette.sea : palette.labelHalo}" stroke="${ink}" ` +
    `stroke-width="${short(look.countRing * scale)}"/>` +
    lettering(pen, String(count), { fount: "song", size, fill: ink }, { x, y: y + countBaselineEm * size })
  );
}

/** A type's disc with its character, `scale` times as large as on the page. */
export function badgeDisc(pen: Pen, id: TypeId, scale: number, x: number, y: number): string {
  const { palette, published } = pen;
  const type = typeOf(published.atlas, id);
  const colour = typeColour(palette, published.atlas.types.indexOf(type));
  return disc(pen, { fill: colour, ink: palette.badgeInk, text: type.badge }, scale, x, y);
}

/** The disc with the number of several badges that stand together. */
export function severalDisc(pen: Pen, count: number | string, scale: number, x: number, y: number): string {
  const { label, labelHalo } = pen.palette;
  return disc(pen, { fill: label, ink: labelHalo, text: String(count) }, scale, x, y);
}

function disc(
  pen: Pen,
  { fill, ink, text }: { readonly fill: string; readonly ink: string; readonly text: string },
  scale: number,
  x: number,
  y: number,
): string {
  const size = look.badgeTextSize * scale;
  return (
    `<circle cx="${short(x)}" cy="${short(y)}" r="${short(look.badgeRadius * scale)}" fill="${fill}" ` +
    `stroke="${pen.palette.labelHalo}" stroke-width="${short(look.badgeRing * scale)}"/>` +
    lettering(pen, text, { fount: "song", size, fill: ink }, { x, y: y + badgeBaselineEm * size })
  );
}

function isWhole({ width, height }: Viewing, x: number, y: number, reach: number): boolean {
  return x >= reach && x <= width - reach && y >= reach && y <= height - reach;
}

function standing({ frame }: Brush, { shown, unitsPerPx, marks }: Viewing, at: LonLat, mark: Standing) {
  const { x, y } = project(frame, at);
  const [right, down] = mark.offsetPx;
  return { x: (x - shown.x) / unitsPerPx + right * marks, y: (y - shown.y) / unitsPerPx + down * marks };
}
