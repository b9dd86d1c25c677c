/** Whatever the facts say is shown as it is written, on every page, kit, card and answer, and is never more than a text. */
import { afterAll, describe, expect, test, vi } from "vitest";
import type { Place } from "../../src/atlas/atlas.ts";
import { parseAtlas } from "../../src/atlas/parse.ts";
import { initiativesOf } from "../../src/atlas/questions.ts";
import { systemFontFolders } from "../../src/painting/type/fonts.ts";
import { openTypeCase } from "../../src/painting/type/typecase.ts";
import { brushesFor } from "../../src/prerender/pictures/brushes.ts";
import { cardOf } from "../../src/prerender/pictures/card.ts";
import { stillOf } from "../../src/prerender/pictures/still.ts";
import { kitOf } from "../../src/prerender/wechat/kit.ts";
import { kitWords } from "../../src/words/kit.ts";
import { changed, errorsOf } from "../atlas/slips.ts";
import { smallGeo } from "../atlas/small-atlas.ts";
import { hasFont } from "../prerender/pictures-edition.ts";
import { plainDrawing, worldFolder } from "../worlds/folder.ts";
import { harmful, naughty, textsInWorld, worldSaying } from "../worlds/hostile.ts";
import { ADDRESS, type Printed, printed } from "./press.ts";
import { kindsOf, type Read, readTags } from "./tags.ts";

vi.setConfig({ testTimeout: 180_000 });

const folders: (() => Promise<void>)[] = [];
afterAll(() => Promise.all(folders.map((remove) => remove())));

describe("a text that means trouble", () => {
  test("is refused where it stands, or taken as it is written", () => {
    const geo = smallGeo();
    const east = (text: string) =>
      changed(geo["eastham.geojson"]!, '"zh":"菜园"', `"zh":${JSON.stringify(text)}`);
    for (const text of naughty) {
      const files = { ...geo, "eastham.geojson": east(text) };
      const errors = errorsOf(files);
      if (errors.length === 0) {
        expect(parseAtlas(files).atlas.initiatives.find(({ id }) => id === "east-garden")?.title.zh).toBe(
          text,
        );
        continue;
      }
      expect(errors, text).toHaveLength(1);
      expect(errors[0]).toMatch(
        /^geo\/eastham\.geojson:3:\d+ east-garden: "title\.zh" (has|must be) [^\p{Cc}\p{Bidi_Control}]+$/u,
      );
    }
    expect(accepted.length).toBeGreaterThan(400);
    for (const text of harmful) expect(accepted).toContain(text);
  });

  test("is but a text wherever it is printed, and is there as it is written", async () => {
    const harmless = await worldOf(() => "安静的话");
    const long = await worldOf(() => "很长的话".repeat(60));
    const known = new Map(
      [...harmless.pages].map(([file, html]) => {
        const [one, other] = [html, long.pages.get(file)!].map(readTags) as [Read, Read];
        return [file, { kinds: new Set([...kindsOf(one), ...kindsOf(other)]), one }] as const;
      }),
    );
    for (const world of await hostileWorlds()) {
      for (const [file, html] of world.pages) {
        const read = readTags(html);
        const { kinds, one } = known.get(file)!;
        expect(
          [...kindsOf(read)].filter((kind) => !kinds.has(kind)),
          file,
        ).toEqual([]);
        expect(programs(read), file).toEqual(programs(one));
        expect(
          waysOut(read).filter((way) => !waysOut(one).includes(way)),
          file,
        ).toEqual([]);
        for (const json of data(read)) expect(() => JSON.parse(json), file).not.toThrow();
        expect(unsaid(world, file, read), file).toEqual([]);
      }
    }
  });

  test("is but a text in what other systems are answered, and in the codes they are given", async () => {
    for (const world of await hostileWorlds()) {
      for (const json of world.oembed.values()) {
        const { title, html, provider_name } = JSON.parse(json) as Record<string, string>;
        const { tags } = readTags(html!);
        expect(tags.map(({ name }) => name)).toEqual(["iframe", "p", "a"]);
        expect(tags[0]!.attributes.get("title")?.replace(/\s/g, " ")).toBe(title!.replace(/\s/g, " "));
        expect(Object.values(world.edition.published.atlas.map.title)).toContain(provider_name);
      }
    }
  });

  test.runIf(hasFont)("is but a text in kits, and in pictures but what is drawn of it", async () => {
    const quiet = await worldOf(() => "安静的话");
    const usual = await kitAndPictures(quiet);
    let next = 0;
    while (next < harmful.length) {
      const made = await kitAndPictures(await worldOf(() => harmful[next++ % harmful.length]!));
      for (const [name, text] of made.marked) {
        const read = readTags(text);
        const kinds = kindsOf(readTags(usual.marked.get(name)!));
        expect(
          [...kindsOf(read)].filter((kind) => !kinds.has(kind)),
          name,
        ).toEqual([]);
        expect(programs(read), name).toEqual(programs(readTags(usual.marked.get(name)!)));
      }
      for (const { title, summary } of initiativesOf(made.atlas, made.place.id))
        for (const { zh } of [title, summary]) expect(made.text).toContain(zh);
    }
  });
});

const accepted = naughty.filter((text) => {
  const named = changed(smallGeo()["eastham.geojson"]!, '"zh":"菜园"', `"zh":${JSON.stringify(text)}`);
  return errorsOf({ ...smallGeo(), "eastham.geojson": named }).length === 0;
});

let worlds: Promise<readonly Printed[]> | undefined;

/** Worlds in which every text is said by some field, and each of the worst by all fields at once. */
function hostileWorlds(): Promise<readonly Printed[]> {
  worlds ??= (async () => {
    const made: Printed[] = [];
    for (let from = 0; from < accepted.length; from += textsInWorld()) {
      let next = from;
      made.push(await worldOf(() => accepted[next++ % accepted.length]!));
    }
    for (const text of harmful) made.push(await worldOf(() => text));
    return made;
  })();
  return worlds;
}

async function worldOf(next: () => string): Promise<Printed> {
  const { folder, remove } = await worldFolder({ ...worldSaying(next), "drawings/pond.svg": plainDrawing });
  folders.push(remove);
  return printed(folder);
}

/** What a browser would run. */
function programs({ tags, scripts }: Read): readonly string[] {
  const kinds = tags
    .filter(({ name }) => name === "script")
    .map(({ attributes }) => attributes.get("type") ?? "");
  return scripts.filter((_, index) => !kinds[index]!.endsWith("json"));
}

function data({ tags, scripts }: Read): readonly string[] {
  const kinds = tags
    .filter(({ name }) => name === "script")
    .map(({ attributes }) => attributes.get("type") ?? "");
  return scripts.filter((_, index) => kinds[index]!.endsWith("json"));
}

/** Where links, pictures and frames lead: the host, or the kind of address that needs none. */
function waysOut({ tags }: Read): readonly string[] {
  const ways = tags.flatMap(({ name, attributes }) =>
    ["href", "src", "action", "poster", "data", "srcdoc"].flatMap((key) => {
      const value = attributes.get(key);
      return value === undefined
        ? []
        : [`${name} ${key} ${new URL(value, ADDRESS).origin} ${new URL(value, ADDRESS).protocol}`];
    }),
  );
  return [...new Set(ways)];
}

/** What a place's page should say and does not. */
function unsaid({ edition }: Printed, file: string, { text }: Read): readonly string[] {
  const { atlas } = edition.published;
  const place = atlas.places.find(
    ({ id }): boolean => file === (id === atlas.map.home ? "index.html" : `${id}/index.html`),
  );
  if (!place) return [];
  return wordsOf(place).filter((each) => !text.includes(each));

  function wordsOf({ id, name, summary }: Place): readonly string[] {
    const own = initiativesOf(atlas, id).flatMap(({ title, summary }) => [title.zh!, summary.zh!]);
    const types = atlas.types.map(({ name }) => name.zh!);
    const { map } = atlas;
    return [
      map.title.zh!,
      map.byline.zh!,
      map.lede.zh!,
      ...map.notices.map(({ zh }) => zh!),
      name.zh!,
      summary.zh!,
      ...own,
      ...types,
    ];
  }
}

/** Of the small world's first town: its kit's pages and its pictures before they are engraved. */
async function kitAndPictures({ edition }: Printed) {
  const { published, shapes, files } = edition;
  const { atlas } = published;
  const place = atlas.places[1]!;
  const characters = new Set(JSON.stringify([atlas, published.words, ADDRESS]) + JSON.stringify(kitWords.zh));
  const type = await openTypeCase(characters, { fontFolders: systemFontFolders(), hand: "hans" });
  const brush = brushesFor({ published, shapes }, () => type)("zh", "light");
  const kit = await kitOf(brush, place, { address: ADDRESS, form: "whole", photoFiles: files });
  const texts = kit.map(
    ({ name, bytes }) => [name.split("/").at(-1)!, new TextDecoder().decode(bytes)] as const,
  );
  const text = (wanted: string) => texts.find(([name]) => name === wanted)![1];
  return {
    ...{ atlas, place },
    text: text("article.txt"),
    marked: new Map([
      ["article.html", text("article.html")],
      ["index.html", text("index.html")],
      ["card", cardOf(brush, place.id).svg],
      ["still", stillOf(brush, place.id).svg],
    ]),
  };
}
