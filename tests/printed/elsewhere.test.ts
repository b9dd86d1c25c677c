/** A map whose ids are names elsewhere is a map like others: what is written of it here holds of any. */
import { validateStyleMin } from "@maplibre/maplibre-gl-style-spec";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Atlas } from "../../src/atlas/atlas.ts";
import { formatGeo } from "../../src/atlas/format.ts";
import { initiativesOf, initiativesWithin } from "../../src/atlas/questions.ts";
import { light } from "../../src/look/palette.ts";
import { markSources, marksData, placesSource } from "../../src/map/sources.ts";
import { styleOf } from "../../src/map/style.ts";
import { readAddress } from "../../src/view/address/read.ts";
import { addressOf } from "../../src/view/address.ts";
import { noFilter } from "../../src/view/filter.ts";
import * as pageIds from "../../src/view/page-ids.ts";
import { tallyOf } from "../../src/view/tally.ts";
import { openInitiative, viewOf } from "../../src/view/view.ts";
import { elsewhereGeo, names } from "../worlds/elsewhere.ts";
import { worldFolder } from "../worlds/folder.ts";
import { type Printed, printed } from "./press.ts";
import { readTags } from "./tags.ts";

let world: Printed;
let atlas: Atlas;
let remove: () => Promise<void>;

beforeAll(async () => {
  const { folder, ...rest } = await worldFolder(elsewhereGeo());
  remove = rest.remove;
  world = await printed(folder);
  ({ atlas } = world.edition.published);
}, 60_000);
afterAll(() => remove());

describe("where every id is a name elsewhere", () => {
  test("the facts are all there, and formatting leaves them as they are", () => {
    expect(atlas.initiatives.map(({ id }) => id).sort()).toEqual([...names.initiatives].sort());
    expect(atlas.places.map(({ id }) => id)).toEqual(["main", ...names.places]);
    for (const [name, text] of Object.entries(elsewhereGeo()).filter(([name]) => name.endsWith("json"))) {
      const canonical = formatGeo(name, text);
      expect(formatGeo(name, canonical), name).toBe(canonical);
      expect(JSON.parse(canonical), name).toEqual(JSON.parse(text));
    }
  });

  test("each place, type and chapter is counted as by hand", () => {
    const { byPlace, within, byType, byChapter } = tallyOf(atlas, noFilter);
    const of = (pick: "type" | "chapter", id: string) =>
      atlas.initiatives.filter((each) => each[pick] === id).length;
    expect([...byPlace]).toEqual(atlas.places.map(({ id }) => [id, initiativesOf(atlas, id).length]));
    expect([...within]).toEqual(atlas.places.map(({ id }) => [id, initiativesWithin(atlas, id).length]));
    expect([...byType]).toEqual(atlas.types.map(({ id }) => [id, of("type", id)]));
    expect([...byChapter]).toEqual(atlas.chapters.map(({ id }) => [id, of("chapter", id)]));
  });

  test("each view has an address that leads back to it", () => {
    const home = viewOf(atlas, atlas.map.home);
    const views = [
      ...atlas.places.map(({ id }) => viewOf(atlas, id)),
      ...atlas.initiatives.map(({ id }) => openInitiative(home, atlas, id)),
      ...atlas.types.map(({ id }) => ({ ...home, filter: { ...noFilter, types: [id] } })),
      ...atlas.chapters.map(({ id }) => ({ ...home, filter: { ...noFilter, chapters: [id] } })),
    ];
    for (const view of views) expect(readAddress(addressOf(view, atlas), atlas)).toEqual(view);
    for (const { id, place } of atlas.initiatives)
      expect(readAddress(`${addressOf(viewOf(atlas, place), atlas)}#${id}`, atlas).initiative).toBe(id);
  });

  test("no page has an id twice, and on the map's pages each is an initiative's or one of the page's own", () => {
    for (const [file, html] of world.pages) {
      const ids = readTags(html).tags.flatMap(({ attributes }) => attributes.get("id") ?? []);
      expect(ids, file).toEqual([...new Set(ids)]);
      const place = atlas.places.find(({ id }) => html.includes(` data-place="${id}" data-item="`));
      if (!place) continue;
      const own = initiativesOf(atlas, place.id).map(({ id }) => id);
      expect(ids.filter((id) => !id.startsWith("_")).sort(), file).toEqual([...own].sort());
      const shapes = ["land", ...names.places].map((name) => pageIds.shapeId(name as never));
      expect(ids.filter((id) => id.startsWith("_")).sort(), file).toEqual(
        [pageIds.appId, pageIds.filterId, pageIds.panelId, ...shapes].sort(),
      );
    }
  });

  test("what a page leads to within itself is there, and nothing on it is a thing that was no text", () => {
    for (const [file, html] of world.pages) {
      const { tags, text } = readTags(html);
      const values = (name: string) => tags.flatMap(({ attributes }) => attributes.get(name) ?? []);
      const ids = values("id");
      for (const name of ["aria-controls", "aria-labelledby", "aria-describedby", "for"])
        for (const id of values(name)) expect(ids, `${file} ${name}`).toContain(id);
      for (const href of values("href").filter((each) => each.startsWith("#")))
        expect(ids, `${file} ${href}`).toContain(href.slice(1));
      expect(text, file).not.toMatch(/\[object|function |native code|NaN/);
    }
  });

  test("answers to other systems name each page", () => {
    const { places, initiatives, map } = atlas;
    expect(world.oembed.size).toBe(map.languages.length * (places.length + initiatives.length));
    for (const json of world.oembed.values()) readTags((JSON.parse(json) as { html: string }).html);
  });

  test("the live map is given names of its own, and its style is right", () => {
    const { marks } = world.edition.published;
    const drawing = {
      atlas,
      marks: marks.zh!,
      language: "zh",
      tally: tallyOf(atlas, noFilter),
      nameSizePx: 14,
    } as const;
    expect(validateStyleMin(styleOf(drawing, world.edition.shapes, light))).toEqual([]);
    const ids = (source: { data: unknown }) =>
      (source.data as { features: { properties: { id: string } }[] }).features.map(
        ({ properties }) => properties.id,
      );
    expect(ids(placesSource(atlas, world.edition.shapes) as never)).toEqual(
      names.places.map((_, rank) => `town-${rank}`),
    );
    for (const source of markSources)
      for (const { properties } of marksData[source](drawing).features)
        expect(String(properties?.id)).toMatch(/^zh-\d+$/);
  });
});
