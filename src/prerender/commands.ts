/** What one can ask of geo/ from the command line. `main` returns the exit code. */
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { canonical, formatted, languagesIn } from "../atlas/format.ts";
import { AtlasError, type GeoError, parseAtlas } from "../atlas/parse.ts";
import { tongues as spoken } from "../words/tongues.ts";
import { asTyped, geoFolder, readGeo } from "./geo-folder.ts";
import { isPublishers, prepared } from "./prepared.ts";
import { settingsOf } from "./site/settings.ts";

const commands: ReadonlyMap<string, (folder: string) => Promise<number>> = new Map([
  ["format", format],
  ["check", check],
  ["publish", publish],
]);

/** `folder`: the facts; unless told, those that SITE_GEO names, in the environment or in `.env`, or else those of geo/. */
export async function main([name = ""]: readonly string[], folder = geoFolder()): Promise<number> {
  const command = commands.get(name);
  if (command === undefined) {
    console.error(`There is no command "${name}"; there are ${[...commands.keys()].join(", ")}`);
    return 2;
  }
  try {
    return await command(asTyped(folder));
  } catch (error) {
    if (!isPublishers(error)) throw error;
    console.error(error.message);
    return 1;
  }
}

/** Makes every file of geo/ canonical that can be read, and says what it mended; tells of all that cannot. */
async function format(folder: string): Promise<number> {
  const { files, unread } = await readGeo(folder);
  const errors: GeoError[] = [...unread];
  const languages = languagesIn(files["map.json"]);
  for (const [name, text] of Object.entries(files)) {
    try {
      const { text: canonical, mended } = formatted(name, text, languages);
      if (canonical !== text) await writeFile(join(folder, name), canonical);
      if (mended.length > 0) console.log(`${folder}/${name}: ${mended.join(", ")}`);
    } catch (error) {
      if (!(error instanceof AtlasError)) throw error;
      errors.push(...error.errors);
    }
  }
  if (errors.length > 0) throw new AtlasError(errors, folder);
  return 0;
}

/** Whether a build would take geo/, with its pictures, and whether it is canonical; says what is not, and what a build leaves out. */
async function check(folder: string): Promise<number> {
  const texts = await readGeo(folder);
  const { plan } = await prepared(texts, folder, settingsOf());
  for (const notice of plan.notices) console.error(notice);
  const crooked = Object.entries(texts.files).filter(
    ([name, text]) => canonical(name, JSON.parse(text), languagesIn(texts.files["map.json"])) !== text,
  );
  for (const [name] of crooked)
    console.error(`${folder}/${name} is not in its canonical form: run "npm run format"`);
  return crooked.length === 0 ? 0 : 1;
}

/** Whether the map may be made public: fails until its review is settled, and says what to do. */
async function publish(folder: string): Promise<number> {
  const { files, unread } = await readGeo(folder);
  const { atlas } = parseAtlas(files, { unread, spoken, folder });
  const { review, languages } = atlas.map;
  if (review.status !== "unreviewed") {
    console.log(`${folder}/map.json: review is "${review.status}". The map may be published.`);
    return 0;
  }
  const text = await readFile(join(folder, "map.json"), "utf8");
  const line = text.slice(0, text.indexOf('"review"')).split("\n").length;
  console.error(
    [
      `${folder}/map.json:${line} "review" is "unreviewed": this map must not be published in China yet.`,
      "Have it reviewed by the map authority (自然资源主管部门地图审核) and write the number it was given:",
      '  "review": {"status":"reviewed","number":"粤S(…)…号"}',
      "or, where no review is needed, say why in the map's languages:",
      `  "review": {"status":"exempt","reason":{${languages.map((language) => `"${language}":"…"`).join(",")}}}`,
    ].join("\n"),
  );
  return 1;
}
