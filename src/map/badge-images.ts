/**
 * Discs as images: a badge in its type's colour with one character, the disc of several badges, those of counts. Drawn
 * here, for a canvas has the reader's fonts.
 */
import type { Map as MapLibreMap } from "maplibre-gl";
import type { InitiativeType, Language } from "../atlas/atlas.ts";
import { badgeRadius, badgeRing, badgeTextSize, countRadius, countReach, countRing } from "../look/discs.ts";
import { badgeBaselineEm } from "../look/lettering.ts";
import { type Palette, typeColour } from "../look/palette.ts";
import { canvasFont } from "./fonts.ts";

interface Disc {
  readonly radius: number;
  /** Half its breadth: a count of many digits is longer than it is high. */
  readonly reach: number;
  readonly fill: string;
  readonly ring: string;
  readonly ringWidth: number;
  readonly character?: { readonly text: string; readonly ink: string };
}

/** By the type's rank: what a type is called is its own affair. */
export function badgeImage(rank: number): string {
  return `type-${rank}`;
}
export const severalImage = "several";
export function countImage(number: number, home: boolean): string {
  return `${home ? "home-" : ""}count-${String(number).length}`;
}

const FINEST = 4; // pixels of the image to one of the page; more is not seen
const MOST_DIGITS = 4;

/** Gives the map its discs, or paints those it has anew. */
export function putBadgeImages(
  map: MapLibreMap,
  types: readonly InitiativeType[],
  palette: Palette,
  language: Language,
  devicePixelRatio: number,
): void {
  const pixelRatio = Math.min(FINEST, Math.max(2, Math.ceil(devicePixelRatio)));
  for (const [id, disc] of discsOf(types, palette))
    put(map, id, painted(disc, language, pixelRatio), pixelRatio);
}

function discsOf(types: readonly InitiativeType[], palette: Palette): readonly (readonly [string, Disc])[] {
  const size = { radius: badgeRadius, reach: badgeRadius, ringWidth: badgeRing };
  const badges = types.map(({ badge }, rank): readonly [string, Disc] => {
    const fill = typeColour(palette, rank);
    const character = { text: badge, ink: palette.badgeInk };
    return [badgeImage(rank), { ...size, fill, ring: palette.labelHalo, character }];
  });
  const several: Disc = { ...size, fill: palette.label, ring: palette.labelHalo };
  const counts = Array.from({ length: MOST_DIGITS }, (_, index) => {
    const reach = countReach(10 ** index);
    const round = { radius: countRadius, reach, ringWidth: countRing };
    return [
      [countImage(10 ** index, false), { ...round, fill: palette.labelHalo, ring: palette.label }],
      [countImage(10 ** index, true), { ...round, fill: palette.sea, ring: palette.seaInk }],
    ] as const;
  });
  const raisable = [...badges, [severalImage, several] as const];
  return [
    ...raisable,
    ...raisable.map(([id, disc]) => [`${id}-raised`, { ...disc, ring: palette.label }] as const),
    ...counts.flat(),
  ];
}

function put(map: MapLibreMap, id: string, image: ImageData, pixelRatio: number): void {
  const known = map.getImage(id);
  if (known?.data.width === image.width) map.updateImage(id, image);
  else {
    if (known) map.removeImage(id);
    map.addImage(id, image, { pixelRatio });
  }
}

function painted(
  { radius, reach, fill, ring, ringWidth, character }: Disc,
  language: Language,
  pixelRatio: number,
): ImageData {
  const room = Math.ceil(ringWidth / 2) + 1; // for half the ring and a clear pixel around it
  const canvas = document.createElement("canvas");
  canvas.width = 2 * (reach + room) * pixelRatio;
  canvas.height = 2 * (radius + room) * pixelRatio;
  const pen = canvas.getContext("2d", { willReadFrequently: true });
  if (!pen) throw new Error(`No 2D canvas to draw a disc ${fill} on`);
  pen.scale(pixelRatio, pixelRatio);
  pen.translate(reach + room, radius + room);
  const straight = reach - radius;
  pen.beginPath();
  pen.arc(straight, 0, radius, -Math.PI / 2, Math.PI / 2);
  pen.arc(-straight, 0, radius, Math.PI / 2, -Math.PI / 2);
  pen.closePath();
  pen.fillStyle = fill;
  pen.fill();
  pen.lineWidth = ringWidth;
  pen.strokeStyle = ring;
  pen.stroke();
  if (character) {
    pen.font = canvasFont(language, badgeTextSize);
    pen.textAlign = "center";
    pen.fillStyle = character.ink;
    pen.fillText(character.text, 0, badgeTextSize * badgeBaselineEm);
  }
  return pen.getImageData(0, 0, canvas.width, canvas.height);
}
