/** Finds the two faces the pictures are set in, among the fonts of this machine: those of the page's --song and --hei. */
import { readdirSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";
import { type Face, facesIn, type Metrics, metricsOf } from "./sfnt.ts";

/** A face that can write the map's texts. */
export type ReadyFace = Face & { readonly metrics: Metrics };

export interface Faces {
  /** Titles, names and numbers. */
  readonly song: ReadyFace;
  /** Everything else. */
  readonly hei: ReadyFace;
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
  const wanted = [...characters].map((character) => character.codePointAt(0)!);
  const faces = folders.flatMap(fontFiles).sort().flatMap(facesIn).filter(fit);
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

function fit({ upright, weight }: Face): boolean {
  return upright && weight >= LIGHTEST;
}

/** The face nearest in weight that can write the texts. */
function best(faces: readonly Face[], weight: number, wanted: readonly number[]): ReadyFace | undefined {
  const off = (face: Face) => Math.abs(face.weight - weight);
  for (const face of [...faces].sort((a, b) => off(a) - off(b))) {
    const metrics = metricsOf(face);
    const covered = wanted.filter((code) => metrics.glyphs.has(code)).length;
    if (covered >= COVERED * wanted.length) return { ...face, metrics };
  }
  return undefined;
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
