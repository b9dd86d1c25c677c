/** The type case: two founts, each with the width and the outline of every character the pictures need. */
import { createHash } from "node:crypto";
import { statSync } from "node:fs";
import type { Language } from "../../atlas/atlas.ts";
import { keptIn } from "../kept.ts";
import { type FountName, findFaces, type Hand, writes } from "./faces.ts";
import { existingFonts } from "./fonts.ts";
import { EM, outlineOf, widthOf } from "./outlines.ts";
import { settable, standsAlone, unsettable } from "./scripts.ts";
import type { Widths } from "./setting.ts";

export interface Fount extends Widths {
  readonly inkOf: NonNullable<Widths["inkOf"]>;
  /** The `d` of a character's outline, in thousandths of an em; `undefined` where it leaves no trace. */
  readonly outlineOf: (character: string) => string | undefined;
}

export interface TypeCase {
  readonly song: Fount;
  readonly hei: Fount;
  /** A text as it is set: without what no face writes, and what is no matter of one outline beside the next. */
  readonly written: (text: string) => string;
  /** What of a text is not set, character by character. */
  readonly lacking: (text: string) => readonly string[];
}

/** The type case that a language is set from. */
export type CaseOf<Of = TypeCase> = (language: Language) => Of;

export interface TypeCaseOptions {
  readonly fontFolders: readonly string[];
  readonly hand: Hand;
  /** Keeps what was cut from one build to the next. */
  readonly cacheFolder?: string | undefined;
}

/** A character's width in ems and its outline. */
type Sort = readonly [character: string, width: number, outline: string];
type Sorts = Readonly<Record<FountName, readonly Sort[]>>;

const FORMAT = 2;

/** A type case for texts of these characters. */
export async function openTypeCase(
  characters: Iterable<string>,
  { fontFolders, hand, cacheFolder }: TypeCaseOptions,
): Promise<TypeCase> {
  const wanted = [...new Set(characters)].filter(standsAlone).sort();
  const files = fontFolders.flatMap(existingFonts).map((file) => [file, statSync(file).size]);
  const key = createHash("sha256")
    .update(JSON.stringify([FORMAT, EM, hand, files, wanted]))
    .digest("hex");
  const bytes = await keptIn(cacheFolder, `${key}.json`, async () =>
    Buffer.from(JSON.stringify(cut(fontFolders, wanted, hand))),
  );
  const sorts = JSON.parse(bytes.toString()) as Sorts;
  const [song, hei] = [fountOf(sorts.song), fountOf(sorts.hei)];
  const sets = (character: string) => song.outlineOf(character) !== undefined;
  return {
    ...{ song, hei },
    written: (text) => (isPlain(text, sets) ? text : settable(text, sets)),
    lacking: (text) => (isPlain(text, sets) ? [] : unsettable(text, sets)),
  };
}

function cut(fontFolders: readonly string[], wanted: readonly string[], hand: Hand): Sorts {
  const faces = findFaces(fontFolders, wanted, hand);
  const sortsOf = (name: FountName) =>
    wanted.flatMap((character): readonly Sort[] => {
      const face = faces[name].find((each) => writes(each, character));
      return face ? [[character, widthOf(face, character), outlineOf(face, character)]] : [];
    });
  return { song: sortsOf("song"), hei: sortsOf("hei") };
}

function fountOf(sorts: readonly Sort[]): Fount {
  const widths = new Map(sorts.map(([character, width]) => [character, width]));
  const outlines = new Map(
    sorts.flatMap(([character, , outline]) => (outline ? [[character, outline]] : [])),
  );
  const inks = new Map<string, readonly [number, number]>();
  return {
    measure: (character) => widths.get(character) ?? 1,
    inkOf: (character) => {
      const known = inks.get(character) ?? inkOf(outlines.get(character));
      inks.set(character, known);
      return known;
    },
    outlineOf: (character) => outlines.get(character),
  };
}

/** Whether a text is set as it stands: the usual case, told quickly. */
function isPlain(text: string, sets: (character: string) => boolean): boolean {
  for (const character of text) {
    if (!sets(character) && !/[^\S\r]/u.test(character)) return false;
  }
  return true;
}

/** In ems; curves stay within the points that bend them. */
function inkOf(outline = ""): readonly [left: number, right: number] {
  const sideways = (outline.match(/-?\d+/g) ?? []).filter((_, index) => index % 2 === 0).map(Number);
  return sideways.length === 0 ? [0, 0] : [Math.min(...sideways) / EM, Math.max(...sideways) / EM];
}
