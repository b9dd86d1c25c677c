/** The faces the pictures are set in, in the order they are asked: for each character the first that has it. */
import type { Language } from "../../atlas/atlas.ts";
import { letteringOf, type Faces as PageFaces, type Script, scriptOf } from "../../look/lettering.ts";
import { existingFonts, type Face, facesIn } from "./fonts.ts";
import { outlineOf } from "./outlines.ts";

export type FountName = "song" | "hei";

/** For titles, names and numbers (`song`), and for everything else (`hei`): the page's --song and --hei. */
export type Faces = Readonly<Record<FountName, readonly Face[]>>;

/** Which letters a language is mostly written in: Han characters as the mainland or as Hong Kong and Macau write them, or others. */
export type Hand = "hans" | "hant" | "latin";

/** The hands of languages, by the languages. Words of letters in a map of Han characters are set in these characters' own faces. */
export function handsOf(languages: readonly Language[]): ReadonlyMap<Language, Hand> {
  const own = (language: Language) => hands[scriptOf(language)];
  const first = languages.map(own).find((hand) => hand !== "latin");
  return new Map(
    languages.map((language) => [language, own(language) === "latin" ? (first ?? "latin") : own(language)]),
  );
}

const hands: Readonly<Record<Script, Hand>> = { Hans: "hans", Hant: "hant", Latn: "latin", others: "latin" };

/** Whose faces are asked in turn. */
const after: Readonly<Record<Hand, readonly Hand[]>> = {
  hans: ["hans", "hant", "latin"],
  hant: ["hant", "hans", "latin"],
  latin: ["latin", "hans", "hant"],
};

/** The page's own, which stand first. */
function facesOf(language: Language): PageFaces {
  return letteringOf(language).faces;
}

interface Kind {
  readonly weight: number;
  readonly families: Readonly<Record<Hand, readonly string[]>>;
}

const kinds: Readonly<Record<FountName, Kind>> = {
  song: {
    weight: 700,
    families: {
      hans: [...facesOf("zh-Hans").song, "Noto Serif SC"],
      hant: [
        ...facesOf("zh-Hant").song,
        "Source Han Serif HC",
        "Source Han Serif TC",
        "Noto Serif HK",
        "Noto Serif TC",
      ],
      latin: [
        ...["Noto Serif", "Source Serif 4", "Source Serif Pro", "Charter", "Georgia", "Liberation Serif"],
        ...["DejaVu Serif", "Times New Roman", "Times"],
      ],
    },
  },
  hei: {
    weight: 400,
    families: {
      hans: [
        ...facesOf("zh-Hans").hei,
        ...["Source Han Sans SC", "Noto Sans SC", "WenQuanYi Micro Hei", "WenQuanYi Zen Hei", "SimHei"],
        "Droid Sans Fallback",
      ],
      hant: [
        ...facesOf("zh-Hant").hei,
        ...["Noto Sans CJK TC", "Source Han Sans HC", "Source Han Sans TC", "Noto Sans HK", "Noto Sans TC"],
        "MingLiU",
      ],
      latin: [
        ...["Noto Sans", "Source Sans 3", "Source Sans Pro", "Helvetica Neue", "Helvetica", "Arial"],
        ...["Liberation Sans", "Segoe UI", "DejaVu Sans", "Roboto"],
      ],
    },
  },
};

/** Files of these families go by such names; a system's many others are opened only where these lack a character. */
const likely: Readonly<Record<Hand, RegExp>> = {
  hans: /noto.*(cjk|sc)|sourcehan|songti|pingfang|hiragino|stsong|simsun|simhei|msyh|wqy|droid/i,
  hant: /noto.*(cjk|hk|tc)|sourcehan|songti|pingfang|hiragino|mingliu|msjh/i,
  latin:
    /noto(sans|serif)-|sourceser|sourcesans|charter|georgia|liberation|dejavu|times|helvetica|arial|segoeui|roboto/i,
};

/** A face that lacks more of the characters than this comes after those that have them. */
const COVERED = 0.98;

/** The faces of the folders that can write any of these characters, the best first; none where no font can. */
export function findFaces(folders: readonly string[], characters: Iterable<string>, hand: Hand): Faces {
  const wanted = [...characters].filter((character) => !isBlank(character));
  const files = folders.flatMap(existingFonts).sort();
  const [known, others] = [true, false].map((is) => files.filter((file) => likely[hand].test(file) === is));
  const faces: Face[] = [];
  let lacking: readonly string[] = wanted;
  const open = (file: string) => {
    const found = facesIn(file);
    faces.push(...found);
    lacking = lacking.filter((character) => !found.some((face) => writes(face, character)));
  };
  for (const file of known!) open(file);
  for (const file of others!) if (lacking.length > 0) open(file);
  return { song: ranked(faces, wanted, "song", hand), hei: ranked(faces, wanted, "hei", hand) };
}

/** Whether a face has a character, and more than a blank for it where there should be something to see. */
export function writes(face: Face, character: string): boolean {
  if (!face.font.hasGlyphForCodePoint(character.codePointAt(0)!)) return false;
  return isBlank(character) || outlineOf(face, character) !== "";
}

function isBlank(character: string): boolean {
  return /\s/u.test(character);
}

/** First the families made for this kind, then those of the other; what lacks much comes last, and is asked for what it has. */
function ranked(
  faces: readonly Face[],
  wanted: readonly string[],
  name: FountName,
  hand: Hand,
): readonly Face[] {
  const { weight, families } = kinds[name];
  const other = kinds[name === "song" ? "hei" : "song"].families;
  const order = [families, other].flatMap((kind) => after[hand].flatMap((each) => kind[each]));
  const codes = wanted.map((character) => character.codePointAt(0)!);
  const known = faces
    .map((face) => {
      const has = codes.filter((code) => face.font.hasGlyphForCodePoint(code)).length;
      const place = order.findIndex((family) => face.families.includes(family));
      const lacks = has >= COVERED * codes.length ? 0 : codes.length - has;
      return { face, has, lacks, place: place < 0 ? order.length : place };
    })
    .filter(({ has }) => has > 0);
  return known
    .sort(
      (a, b) =>
        a.lacks - b.lacks ||
        a.place - b.place ||
        Math.abs(a.face.weight - weight) - Math.abs(b.face.weight - weight),
    )
    .map(({ face }) => face);
}
