/** A finished picture as SVG: a block on its ground, with the outlines its type needs and no others. */
import type { TypeCase } from "../type/typecase.ts";
import type { Block } from "./block.ts";
import { glyphId } from "./text.ts";

export interface Sheet {
  readonly svg: string;
  /** In the picture's own units. */
  readonly width: number;
  readonly height: number;
}

export function sheetOf({ width, height, svg }: Block, ground: string, type: TypeCase): Sheet {
  const used = new Set(
    [...svg.matchAll(/href="#(song|hei)-([\da-f]+)"/g)].map(([, fount, code]) => `${fount} ${code}`),
  );
  const outlines = [...used].sort().map((key) => {
    const [fount, code] = key.split(" ") as ["song" | "hei", string];
    const character = String.fromCodePoint(Number.parseInt(code, 16));
    const d = type[fount].outlineOf(character)!;
    return `<path id="${glyphId(fount, character)}" d="${d}"/>`;
  });
  const size = `width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"`;
  return {
    ...{ width, height },
    svg:
      `<svg xmlns="http://www.w3.org/2000/svg" ${size}><defs>${outlines.join("")}</defs>` +
      `<rect width="100%" height="100%" fill="${ground}"/>${svg}</svg>`,
  };
}
