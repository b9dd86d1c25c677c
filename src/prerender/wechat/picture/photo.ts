/** A photograph in a picture, or the drawing that stands in for it, plainly marked as one. */
import type { Photo } from "../../../atlas/atlas.ts";
import { pictureOf } from "../../../atlas/picture.ts";
import { at, type Block, box, short, space, stacked } from "../../../painting/paint/block.ts";
import type { Pen } from "../../../painting/paint/brush.ts";
import { line, paragraph, type TextStyle } from "../../../painting/paint/text.ts";
import type { PhotoFile } from "../../photos.ts";

const MARK_ROOM = 6;

export function photoBlock(pen: Pen, photo: Photo, files: readonly PhotoFile[], width: number): Block {
  const { palette, published, words, tell } = pen;
  const picture = pictureOf(published.pictures, photo.id);
  const file = files.find(({ name }) => name === picture.src);
  if (file === undefined) {
    throw new Error(`photo "${photo.id}": ${picture.src} is not among the files of this edition`);
  }
  const type = picture.src.endsWith(".svg") ? "image/svg+xml" : "image/jpeg"; // the fallback kind, which every reader knows
  const height = Math.round((width * picture.height) / picture.width);
  const data = `data:${type};base64,${Buffer.from(file.bytes).toString("base64")}`;
  const image: Block = {
    ...{ width, height },
    svg: `<image width="${width}" height="${short(height)}" preserveAspectRatio="xMidYMid slice" href="${data}"/>`,
  };
  const credit = (picture.drawing ? words.original : "") + tell(photo.credit);
  const caption: TextStyle = { fount: "hei", size: 13, fill: palette.ink, leading: 1.5 };
  return stacked([
    picture.drawing ? { ...image, svg: image.svg + mark(pen, height) } : image,
    space(6),
    paragraph(pen, tell(photo.caption), caption, width),
    paragraph(pen, credit, { ...caption, size: 11.5, fill: palette.inkSoft }, width),
  ]);
}

/** Over the drawing's lower left corner. */
function mark(pen: Pen, pictureHeight: number): string {
  const { palette, words } = pen;
  const text = line(pen, words.drawing, { fount: "hei", size: 12, fill: palette.ink });
  const ground = box(text.width + 2 * MARK_ROOM, text.height + MARK_ROOM, palette.paper);
  return at(0, pictureHeight - ground.height, {
    ...ground,
    svg: ground.svg + at(MARK_ROOM, MARK_ROOM / 2, text),
  });
}
