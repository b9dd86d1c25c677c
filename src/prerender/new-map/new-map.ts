/**
 * Lays out the facts of another map: `npm run new-map -- DIR [BOUNDARIES [OBJECT]]`. Without boundaries they are those of a
 * made-up island, in which every key has its place; with a file of them, one place for each boundary.
 */
import { cp, mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { formatted, languagesIn } from "../../atlas/format.ts";
import { takenIds } from "../site/own-folders.ts";
import { NewMapError, readBoundaries } from "./boundaries-file.ts";
import { filesFrom } from "./from-boundaries.ts";

const starter = fileURLToPath(new URL("starter", import.meta.url));
const usage = `npm run new-map -- DIR [BOUNDARIES [OBJECT]]
  DIR         the folder to be made, such as geo-elsewhere
  BOUNDARIES  a file of boundaries, GeoJSON or TopoJSON in WGS-84: one place is made for each
  OBJECT      which of a TopoJSON file's objects is meant, where there are several`;

/** Returns the exit code. Where anything is wrong nothing is written. */
export async function main([folder, boundaries, object]: readonly string[]): Promise<number> {
  if (folder === undefined) {
    console.error(usage);
    return 2;
  }
  try {
    await expectEmpty(folder);
    await (boundaries === undefined
      ? cp(starter, folder, { recursive: true })
      : writeFrom(boundaries, folder, object));
  } catch (error) {
    if (!(error instanceof NewMapError)) throw error;
    console.error(error.message);
    return 1;
  }
  console.log(`The facts of a new map are in ${folder}: see them with "SITE_GEO=${folder} npm start",
ask whether they are right with "SITE_GEO=${folder} npm run check"; geo/README.md says what each key means.`);
  return 0;
}

async function expectEmpty(folder: string): Promise<void> {
  const there = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return [];
    throw new NewMapError(`${folder} must be a folder that is empty or not there yet (${error.code})`);
  });
  if (there.length > 0)
    throw new NewMapError(
      `${folder} must be a folder that is empty or not there yet, and has ${there.length} files; nothing was changed`,
    );
}

async function writeFrom(path: string, folder: string, object?: string): Promise<void> {
  const text = await readFile(path, "utf8").catch((error: NodeJS.ErrnoException) => {
    throw new NewMapError(`${path} cannot be read (${error.code}); it must be a file of boundaries`);
  });
  const kept = ["map.json", "types.json", "sources.json"];
  const texts = await Promise.all(
    kept.map(async (name) => [name, await readFile(join(starter, name), "utf8")] as const),
  );
  const taken = new Set([...takenIds.keys(), "land"]);
  const files = filesFrom(readBoundaries(text, path, object), Object.fromEntries(texts), taken);
  const languages = languagesIn(files["map.json"]);
  const laid = Object.entries(files).map(([name, content]) => ({
    name,
    ...formatted(name, content, languages),
  }));
  await mkdir(folder, { recursive: true });
  for (const { name, text: canonical, mended } of laid) {
    await writeFile(join(folder, name), canonical);
    if (mended.length > 0) console.log(`${folder}/${name}: ${mended.join(", ")}`);
  }
}
