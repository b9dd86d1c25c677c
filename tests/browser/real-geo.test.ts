/** A walk through the facts that are published, whatever they are today: what is counted here was counted in the files. */
import { afterAll, describe, expect, test } from "vitest";
import type { Place } from "../../src/atlas/atlas.ts";
import { parseAtlas } from "../../src/atlas/parse.ts";
import { initiativesWithin, say } from "../../src/atlas/questions.ts";
import { geoFolder, readGeo } from "../../src/prerender/geo-folder.ts";
import { withTraditional } from "../../src/prerender/traditional.ts";
import { addressOf } from "../../src/view/address.ts";
import { noFilter } from "../../src/view/filter.ts";
import { panelId } from "../../src/view/page-ids.ts";
import { openInitiative, viewOf } from "../../src/view/view.ts";
import { closeBrowsers, read } from "./reader.ts";
import { eventually } from "./seeing.ts";
import { siteOfFolder } from "./world-site.ts";

const figureOnly = { blocked: /live-map/ };
/** As many as are walked where there are more: a walk through a province would last a day. */
const walked = 12;

const atlas = await withTraditional(parseAtlas((await readGeo(geoFolder())).files).atlas);
const site = await siteOfFolder(geoFolder());
afterAll(closeBrowsers);

describe("of the published facts", () => {
  test("each place opens in each language, and counts what is in it", async () => {
    await read(site, figureOnly, async (reader) => {
      for (const place of atlas.places.slice(0, walked)) {
        for (const language of atlas.map.languages) {
          await reader.visit(addressOf({ ...viewOf(atlas, place.id), language }, atlas));
          await reader.settled();
          await eventually(() => reader.text(`#${panelId} h2`)).toBe(oneLine(say(place.name, language)));
          expect(await reader.text('.places a[aria-current="page"] b')).toBe(String(within(place)));
        }
      }
    });
  });

  test("each initiative is opened by its address, in its place", async () => {
    await read(site, figureOnly, async (reader) => {
      for (const { id, title, place } of atlas.initiatives.slice(0, walked)) {
        const view = openInitiative(viewOf(atlas, atlas.map.home), atlas, id);
        await reader.visit(addressOf(view, atlas));
        await reader.settled();
        const entry = `details[open]:has(> [id="${id}"])`;
        await eventually(() => reader.sees(`${entry} .body`)).toBe(true);
        expect(await reader.text(entry)).toContain(oneLine(say(title, view.language)));
        expect(await reader.attribute(`#${panelId}`, "data-place")).toBe(place);
      }
    });
  });

  test("each type finds what is of it", async () => {
    await read(site, figureOnly, async (reader) => {
      for (const { id } of atlas.types.slice(0, walked)) {
        const filter = { ...noFilter, types: [id] };
        await reader.visit(addressOf({ ...viewOf(atlas, atlas.map.home), filter }, atlas));
        await reader.settled();
        const found = atlas.initiatives.filter(({ type }) => type === id);
        await eventually(() => reader.text(".places a b")).toBe(String(found.length));
      }
    });
  });

  test("the live map grows over the figure", async () => {
    await read(site, {}, async (reader) => {
      await reader.visit("");
      await reader.live();
    });
  });
});

const within = ({ id }: Place) => initiativesWithin(atlas, id).length;
const oneLine = (text: string) => text.replace(/\s+/g, " ").trim();
