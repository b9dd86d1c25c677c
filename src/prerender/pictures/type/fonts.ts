/** Finds the two faces the pictures are set in, among the fonts of this machine: those of the page's --song and --hei. */
import { readdirSync, readFileSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";
import { create, type Font } from "fontkitten";

/** One face of a font file; collections (.ttc) hold several. */
export interface Face {
  readonly file: string;
  readonly font: Font;
  readonly families: readonly string[];
  /** 400 is regular, 700 bold (OpenType, `usWeightClass`). */
  readonly weight: number;
}

export interface Faces {
  /** Titles, names and numbers. */
  readonly song: Face;
  /** Everything else. */
  readonly hei: Face;
}

const kinds = {
  song: {
    weight: 700,
    families: ["Songti SC", "Noto Serif CJK SC", "Source Han Serif SC", "Noto Serif SC", "STSong", "SimSun"],
  },
  hei: {
    weight: 400,
    families: [
      ...["PingFang SC", "Hiragino Sans GB", "Noto Sans CJK SC", "Source Han Sans SC", "Noto Sans SC"],
      ...["Microsoft YaHei", "WenQuanYi Micro Hei", "WenQuanYi Zen Hei", "SimHei", "Droid Sans Fallback"],
    ],
  },
} as const;

/** Files of these families go by such names; a system's many others are opened only where none of them will do. */
const likely = /noto|sourcehan|songti|pingfang|hiragino|stsong|simsun|simhei|msyh|wqy|droid/i;

/** A face may lack a rare character, which is then said; one that lacks more is no face for these texts. */
const COVERED = 0.98;
const LIGHTEST = 300; // a variable font shows its lightest, which is too thin to read small

/** Where this system keeps its fonts. */
export function systemFontFolders(): readonly string[] {
  const home = homedir();
  if (process.platform === "darwin") {
    return ["/System/Library/Fonts", "/Library/Fonts", join(home, "Library/Fonts")];
  }
  if (process.platform === "win32") {
    const { WINDIR = "C:\\Windows", LOCALAPPDATA = join(home, "AppData/Local") } = process.env;
    return [join(WINDIR, "Fonts"), join(LOCALAPPDATA, "Microsoft/Windows/Fonts")];
  }
  return [
    ...["/usr/share/fonts", "/usr/local/share/fonts"],
    ...[join(home, ".local/share/fonts"), join(home, ".fonts")],
  ];
}

/**
 * The faces for texts of these characters, or `null` where no font of the folders can write them. Where there is a Hei
 * and no Song, or the other way round, one stands in for the other.
 */
export function findFaces(folders: readonly string[], characters: Iterable<string>): Faces | null {
  const files = folders.flatMap(fontFiles).sort();
  const wanted = [...characters].map((character) => character.codePointAt(0)!);
  const among = (some: readonly string[]) => choose(some.flatMap(facesIn), wanted);
  return among(files.filter((file) => likely.test(file))) ?? among(files);
}

function choose(faces: readonly Face[], wanted: readonly number[]): Faces | null {
  const named = (kind: keyof typeof kinds) => {
    for (const family of kinds[kind].families) {
      const found = best(
        faces.filter(({ families }) => families.includes(family)),
        kinds[kind].weight,
        wanted,
      );
      if (found) return found;
    }
    return undefined;
  };
  const [song, hei] = [named("song"), named("hei")];
  const any = song ?? hei ?? best(faces, kinds.hei.weight, wanted);
  return any === undefined ? null : { song: song ?? any, hei: hei ?? any };
}

/** The face nearest in weight that can write the texts. */
function best(faces: readonly Face[], weight: number, wanted: readonly number[]): Face | undefined {
  const off = (face: Face) => Math.abs(face.weight - weight);
  return [...faces]
    .sort((a, b) => off(a) - off(b))
    .find(({ font }) => {
      return wanted.filter((code) => font.hasGlyphForCodePoint(code)).length >= COVERED * wanted.length;
    });
}

/** The upright faces of a file; none where it is no font, or a damaged one. */
function facesIn(file: string): readonly Face[] {
  try {
    const opened = create(readFileSync(file));
    const fonts = opened.isCollection ? opened.fonts : [opened];
    return fonts
      .map((font) => ({ file, font, families: familiesOf(font), weight: font["OS/2"].usWeightClass }))
      .filter(({ font, weight }) => font.italicAngle === 0 && weight >= LIGHTEST);
  } catch {
    return []; // another font of the system may do; where none does, that is said
  }
}

/** A face of many weights has a name for all of them besides. */
function familiesOf(font: Font): readonly string[] {
  const typographic = font.getName("preferredFamily");
  return typographic === null ? [font.familyName] : [font.familyName, typographic];
}

/** The font files of a folder and its folders; a folder that is not there holds none. */
function fontFiles(folder: string): readonly string[] {
  try {
    return readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => /\.(ttf|ttc|otf|otc)$/i.test(entry.name) && !entry.isDirectory())
      .map((entry) => join(entry.parentPath, entry.name));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return [];
    throw error;
  }
}
