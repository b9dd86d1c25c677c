/** What one can ask of geo/ from the command line. `main` returns the exit code. */
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { canonical, formatted } from "../atlas/format.ts";
import { AtlasError, type GeoError, parseAtlas } from "../atlas/parse.ts";
import { readGeo } from "./geo-folder.ts";

const FOLDER = "geo";

const commands: Readonly<Record<string, () => Promise<number>>> = { format, check, publish };

export async function main([name = ""]: readonly string[]): Promise<number> {
  const command = commands[name];
  if (command === undefined) {
    console.error(`There is no command "${name}"; there are ${Object.keys(commands).join(", ")}`);
    return 2;
  }
  try {
    return await command();
  } catch (error) {
    if (!(error instanceof AtlasError)) throw error;
    console.error(error.message);
    return 1;
  }
}

/** Makes every file of geo/ canonical that can be read, and says what it mended; tells of all that cannot. */
async function format(): Promise<number> {
  const { files, unread } = await readGeo(FOLDER);
  const errors: GeoError[] = [...unread];
  for (const [name, text] of Object.entries(files)) {
    try {
      const { text: canonical, mended } = formatted(name, text);
      if (canonical !== text) await writeFile(join(FOLDER, name), canonical);
      if (mended.length > 0) console.log(`${FOLDER}/${name}: ${mended.join(", ")}`);
    } catch (error) {
      if (!(error instanceof AtlasError)) throw error;
      errors.push(...error.errors);
    }
  }
  if (errors.length > 0) throw new AtlasError(errors);
  return 0;
}

/** Whether geo/ is whole and canonical; says what is not. */
async function check(): Promise<number> {
  const { files, unread } = await readGeo(FOLDER);
  parseAtlas(files, unread);
  const crooked = Object.entries(files).filter(([name, text]) => canonical(name, JSON.parse(text)) !== text);
  for (const [name] of crooked)
    console.error(`${FOLDER}/${name} is not in its canonical form: run "npm run format"`);
  return crooked.length === 0 ? 0 : 1;
}

/** Whether the map may be made public: fails until its review is settled, and says what to do. */
async function publish(): Promise<number> {
  const { files, unread } = await readGeo(FOLDER);
  const { atlas } = parseAtlas(files, unread);
  const { review } = atlas.map;
  if (review.status !== "unreviewed") {
    console.log(`${FOLDER}/map.json: review is "${review.status}". The map may be published.`);
    return 0;
  }
  const text = await readFile(join(FOLDER, "map.json"), "utf8");
  const line = text.slice(0, text.indexOf('"review"')).split("\n").length;
  console.error(
    [
      `${FOLDER}/map.json:${line} "review" is "unreviewed": this map must not be published in China yet.`,
      "Have it reviewed by the map authority (自然资源主管部门地图审核) and write the number it was given:",
      '  "review": {"status":"reviewed","number":"粤S(…)…号"}',
      "or, where no review is needed, say why in the map's languages:",
      '  "review": {"status":"exempt","reason":{"zh":"…","en":"…"}}',
    ].join("\n"),
  );
  return 1;
}
