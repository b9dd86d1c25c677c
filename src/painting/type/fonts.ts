/** The fonts of this machine, as files and as the faces in them. */
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

const LIGHTEST = 300; // a variable font shows its lightest, which is too thin to read small
/** Fonts that have a box for every character there is. */
const boxes = /last ?resort|unicode bmp fallback|adobe (blank|notdef)/i;

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

/** The upright faces of a file; none where it is no font, or a damaged one. */
export function facesIn(file: string): readonly Face[] {
  try {
    const opened = create(readFileSync(file));
    const fonts = opened.isCollection ? opened.fonts : [opened];
    return fonts
      .map((font) => ({ file, font, families: familiesOf(font), weight: font["OS/2"].usWeightClass }))
      .filter(({ font, weight }) => font.italicAngle === 0 && weight >= LIGHTEST)
      .filter(({ font }) => !isCondensed(font) && !boxes.test(font.familyName));
  } catch {
    return []; // another font of the system may do; where none does, that is said
  }
}

function isCondensed(font: Font): boolean {
  const { usWidthClass } = font["OS/2"]; // 5 is normal; some fonts say none
  return usWidthClass > 0 && usWidthClass < 5;
}

/** A face of many weights has a name for all of them besides. */
function familiesOf(font: Font): readonly string[] {
  const typographic = font.getName("preferredFamily");
  return typographic === null ? [font.familyName] : [font.familyName, typographic];
}

/** The font files of a folder and its folders; a folder that is not there holds none. */
export function existingFonts(folder: string): readonly string[] {
  try {
    return readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => /\.(ttf|ttc|otf|otc)$/i.test(entry.name) && !entry.isDirectory())
      .map((entry) => join(entry.parentPath, entry.name));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return [];
    throw error;
  }
}
