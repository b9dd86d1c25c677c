/** The type case: two founts, each with the width and the outline of every character the pictures need. */
import { createHash } from "node:crypto";
import { keptIn } from "../kept.ts";
import { type Face, type Faces, findFaces } from "./fonts.ts";
import { EM, outlinesOf, widthOf } from "./outlines.ts";
import type { Widths } from "./setting.ts";

export interface Fount extends Widths {
  readonly inkOf: NonNullable<Widths["inkOf"]>;
  /** The `d` of a character's outline, in thousandths of an em; `undefined` where it leaves no trace. */
  readonly outlineOf: (character: string) => string | undefined;
}

export interface TypeCase {
  readonly song: Fount;
  readonly hei: Fount;
  /** Characters that were asked for and that a face cannot write, in their order. */
  readonly missing: readonly string[];
}

export type FountName = "song" | "hei";

/** A type case for texts of these characters, or `null` where no font of the folders writes them. */
export async function openTypeCase(
  fontFolders: readonly string[],
  characters: ReadonlySet<string>,
  cacheFolder: string | undefined,
): Promise<TypeCase | null> {
  const wanted = [...characters].filter((character) => /\S/u.test(character)).sort();
  const faces: Faces | null = findFaces(fontFolders, wanted);
  if (faces === null) return null;
  const [song, hei] = await Promise.all([
    fountOf(faces.song, wanted, cacheFolder),
    fountOf(faces.hei, wanted, cacheFolder),
  ]);
  const missing = wanted.filter((character) => !song.outlineOf(character) || !hei.outlineOf(character));
  return { song, hei, missing };
}

async function fountOf(
  face: Face,
  characters: readonly string[],
  cacheFolder: string | undefined,
): Promise<Fount> {
  const key = createHash("sha256")
    .update(JSON.stringify([EM, face.font.fullName, face.font.version, characters]))
    .digest("hex");
  const bytes = await keptIn(cacheFolder, `${key}.json`, async () =>
    Buffer.from(JSON.stringify([...outlinesOf(face, characters)])),
  );
  const outlines = new Map(JSON.parse(bytes.toString()) as [string, string][]);
  return {
    measure: (character) => widthOf(face, character) ?? 1,
    inkOf: (character) => inkOf(outlines.get(character)),
    outlineOf: (character) => outlines.get(character),
  };
}

/** In ems; curves stay within the points that bend them. */
function inkOf(outline = ""): readonly [left: number, right: number] {
  const sideways = (outline.match(/-?\d+/g) ?? []).filter((_, index) => index % 2 === 0).map(Number);
  return sideways.length === 0 ? [0, 0] : [Math.min(...sideways) / EM, Math.max(...sideways) / EM];
}
