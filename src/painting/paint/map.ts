/** The map as it stands on the page: the same shapes, colours, names, counts and badges, with one place chosen. */
import type { Place, PlaceId } from "../../atlas/atlas.ts";
import { placeOf } from "../../atlas/questions.ts";
import { cameraOf } from "../../look/camera.ts";
import { frameWidth } from "../../look/frame.ts";
import { nameSizeAt } from "../../look/lettering.ts";
import type { Standing } from "../../look/marks/marks.ts";
import { sightOf } from "../../look/sight.ts";
import { sizeAt, sizes } from "../../look/sizes.ts";
import { standsIn, tierAt } from "../../look/tiers/tiers.ts";
import { paneTierIn } from "../../look/tiers/zoom-tiers.ts";
import { type Block, short } from "./block.ts";
import type { Brush } from "./brush.ts";
import type { Explained } from "./legend.ts";
import { badgeOn, countOn, nameOn, type Viewing } from "./marks.ts";

export interface MapOptions {
  readonly width: number;
  readonly height: number;
  /** How much larger than on the page names and badges are. */
  readonly marks: number;
  /** Where the middle of what is looked at stands, as shares of width and height; the middle unless told. */
  readonly centre?: readonly [x: number, y: number];
  /** The part of the block, as shares, that must hold what is looked at; all of it unless told. */
  readonly held?: readonly [width: number, height: number];
}

/** The painted map, and what of it a legend has to explain. */
export interface MapPicture extends Explained {
  readonly block: Block;
}

export function paintMap(brush: Brush, id: PlaceId, options: MapOptions): MapPicture {
  const { frame, published, language } = brush;
  const place = placeOf(published.atlas, id);
  const view = viewing(brush, place, options);
  const tier = tierAt(frame, frameWidth / view.unitsPerPx / view.marks);
  const shown = (mark: Standing) => standsIn(tier, mark);
  const { names, counts, badges } = published.marks[language]!;
  const marks = [
    ...names.filter(shown).flatMap((mark) => nameOn(brush, mark, view)),
    ...counts.filter(shown).flatMap((mark) => countOn(brush, mark, view)),
    ...badges.filter(shown).flatMap((mark) => badgeOn(brush, mark, view)),
  ];
  return {
    block: {
      width: options.width,
      height: options.height,
      svg: shapesOf(brush, id, view) + marks.map(({ svg }) => svg).join(""),
    },
    meanings: marks.flatMap(({ meaning }) => meaning ?? []),
  };
}

function viewing({ frame, published }: Brush, place: Place, options: MapOptions): Viewing {
  const { width, height, marks, centre = [0.5, 0.5], held = [1, 1] } = options;
  const sight = sightOf(frame, place.id === published.atlas.map.home ? "whole" : { box: place.box });
  const unitsPerPx = Math.max(sight.width / (width * held[0]), sight.height / (height * held[1]));
  const shown = {
    x: sight.x + sight.width / 2 - width * centre[0] * unitsPerPx,
    y: sight.y + sight.height / 2 - height * centre[1] * unitsPerPx,
    width: width * unitsPerPx,
    height: height * unitsPerPx,
  };
  const { zoom } = cameraOf(
    frame,
    sight,
    sight.width / unitsPerPx / marks,
    sight.height / unitsPerPx / marks,
  );
  const nameSizePx = nameSizeAt(paneTierIn(frame, width / marks, height / marks));
  return { ...options, nameSizePx, shown, unitsPerPx, zoom };
}

function shapesOf({ palette, paths, published }: Brush, chosen: PlaceId, view: Viewing): string {
  const { shown, unitsPerPx, zoom, marks, width, height } = view;
  const [, ...towns] = published.atlas.places;
  const border = sizeAt(sizes.borderWidth, zoom) * marks * unitsPerPx;
  const chosenBorder = sizeAt(sizes.borderChosenWidth, zoom) * marks * unitsPerPx;
  const places = towns.map(({ id }) => {
    const fill = id === chosen ? palette.placeChosen : palette.place;
    return path(paths.get(id)!, `fill="${fill}" stroke="${palette.border}" stroke-width="${short(border)}"`);
  });
  const outline = paths.get(chosen);
  if (outline !== undefined) {
    const stroke = `fill="none" stroke="${palette.borderChosen}" stroke-width="${short(chosenBorder)}"`;
    places.push(path(outline, stroke));
  }
  const viewBox = [shown.x, shown.y, shown.width, shown.height].map(short).join(" ");
  return (
    `<svg width="${short(width)}" height="${short(height)}" viewBox="${viewBox}">` +
    `<rect x="${short(shown.x)}" y="${short(shown.y)}" width="100%" height="100%" fill="${palette.sea}"/>` +
    path(paths.get("land")!, `fill="${palette.land}"`) +
    places.join("") +
    "</svg>"
  );
}

function path(d: string, paint: string): string {
  return `<path d="${d}" stroke-linejoin="round" ${paint}/>`;
}
