/** Badges as images: a disc in the type's colour, a ring, one character. Drawn here, for a canvas has the reader's fonts. */
import type { Map as MapLibreMap } from "maplibre-gl";
import type { InitiativeType } from "../atlas/atlas.ts";
import { type Palette, typeColour } from "../look/palette.ts";
import { badgeRadius, badgeRing, badgeTextSize } from "../look/sizes.ts";
import { canvasFont } from "./fonts.ts";

interface Badge {
  readonly character: string;
  readonly disc: string;
  readonly ring: string;
  readonly ink: string;
}

const FINEST = 4; // pixels of the image to one of the page; more is not seen
const CHARACTER_DROP = 0.36; // of the text's size, from the disc's middle to the baseline; the figure's `dy`

/** Gives the map its badges, or paints those it has anew. */
export function putBadgeImages(
  map: MapLibreMap,
  types: readonly InitiativeType[],
  palette: Palette,
  devicePixelRatio: number,
): void {
  const pixelRatio = Math.min(FINEST, Math.max(2, Math.ceil(devicePixelRatio)));
  types.forEach(({ id, badge }, rank) => {
    const plain: Badge = {
      character: badge,
      disc: typeColour(palette, rank),
      ring: palette.labelHalo,
      ink: palette.badgeInk,
    };
    const raised: Badge = { ...plain, ring: palette.label };
    put(map, id, painted(plain, pixelRatio), pixelRatio);
    put(map, `${id}-raised`, painted(raised, pixelRatio), pixelRatio);
  });
}

function put(map: MapLibreMap, id: string, image: ImageData, pixelRatio: number): void {
  const known = map.getImage(id);
  if (known?.data.width === image.width) map.updateImage(id, image);
  else {
    if (known) map.removeImage(id);
    map.addImage(id, image, { pixelRatio });
  }
}

function painted({ character, disc, ring, ink }: Badge, pixelRatio: number): ImageData {
  const halfPx = badgeRadius + badgeRing; // room for half the ring and a clear pixel around it
  const canvas = document.createElement("canvas");
  canvas.width = canvas.height = 2 * halfPx * pixelRatio;
  const pen = canvas.getContext("2d", { willReadFrequently: true });
  if (!pen) throw new Error(`No 2D canvas to draw the badge ${character} on`);
  pen.scale(pixelRatio, pixelRatio);
  pen.translate(halfPx, halfPx);
  pen.beginPath();
  pen.arc(0, 0, badgeRadius, 0, 2 * Math.PI);
  pen.fillStyle = disc;
  pen.fill();
  pen.lineWidth = badgeRing;
  pen.strokeStyle = ring;
  pen.stroke();
  pen.font = canvasFont(badgeTextSize);
  pen.textAlign = "center";
  pen.fillStyle = ink;
  pen.fillText(character, 0, badgeTextSize * CHARACTER_DROP);
  return pen.getImageData(0, 0, canvas.width, canvas.height);
}
