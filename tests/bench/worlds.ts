/** Writes the worlds that builds are measured on: `node src/prerender/run.mjs tests/bench/worlds.ts FOLDER`. */
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { city, province, type WorldPlan, worldGeo } from "../worlds/world.ts";

const plans: Readonly<Record<string, WorldPlan>> = {
  "city-500": { ...city, initiatives: 500 },
  "city-2000": { ...city, initiatives: 2000 },
  province,
};

/** A folder of facts for each, below `folder`. */
export async function main([folder]: readonly string[]): Promise<number> {
  for (const [name, plan] of Object.entries(plans)) {
    const geo = join(folder!, name);
    await mkdir(geo, { recursive: true });
    for (const [file, text] of Object.entries(worldGeo(plan))) await writeFile(join(geo, file), text);
  }
  return 0;
}
