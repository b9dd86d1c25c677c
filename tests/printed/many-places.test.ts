/** A map of more places than have all pictures: whatever names a picture names one that is there. */
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, posix } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import type { Atlas } from "../../src/atlas/atlas.ts";
import { embedFor } from "../../src/embed/codes/embed-for.ts";
import { elementCode, frameCode, oembedCode, pictureCode, scriptCode } from "../../src/embed/codes.ts";
import { cardFile, kitFolder, stillFile } from "../../src/embed/files.ts";
import { isPainted, type Painted } from "../../src/embed/painted.ts";
import { manyPlaces } from "../../src/prerender/pictures/plan/wish.ts";
import type { Published } from "../../src/ui/published.ts";
import { plainEmbedding } from "../../src/view/embedding.ts";
import { viewOf } from "../../src/view/view.ts";
import { hasFont } from "../prerender/pictures-edition.ts";
import { city, worldGeo } from "../worlds/world.ts";
import { builtSite } from "./built.ts";

const address = "https://example.org/map/";
const places = manyPlaces + 2;

describe.runIf(hasFont)("a printed map of many places", () => {
  let files: ReadonlyMap<string, Buffer>;
  let facts: Published;
  beforeAll(async () => {
    const geo = await mkdtemp(join(tmpdir(), "many-"));
    const texts = worldGeo({ ...city, places, initiatives: 60, degrees: 6 });
    for (const [name, text] of Object.entries(texts))
      await writeFile(join(geo, name), lengthened(name, text));
    files = await builtSite({ geo, address });
    await rm(geo, { recursive: true });
    const name = [...files.keys()].find((each) => /^assets\/atlas-[\w-]+\.json$/.test(each))!;
    facts = JSON.parse(String(files.get(name)));
  }, 240_000);

  test("has the pictures that were planned, each a PNG, and no others", () => {
    const made = [...files.keys()].filter((name) => /^embed\/(still|card)\//.test(name));
    expect(made.sort()).toEqual(plannedFiles(facts.painted, facts.atlas));
    expect(made).toHaveLength(2 * (places + 1) + 5 + facts.atlas.initiatives.length);
    for (const name of made) expect(files.get(name)!.toString("latin1", 1, 4), name).toBe("PNG");
  });

  test("has kits of the places that an article has room for, and of no others", () => {
    const kits = facts.atlas.places.filter(({ id }) => isPainted(facts.painted, "kit", id, "zh"));
    expect(kits.map(({ id }) => id)).toEqual(["whole", "place-1", "place-2"]);
    for (const { id } of facts.atlas.places) {
      expect(files.has(`${kitFolder(id)}index.html`), id).toBe(kits.some((kit) => kit.id === id));
    }
  });

  test("names no picture and no kit that is not there: no page, kit, oEmbed answer or example does", () => {
    let named = 0;
    for (const [name, bytes] of files) {
      if (!/\.(html|json|txt)$/.test(name)) continue;
      for (const picture of namedIn(String(bytes), name)) {
        named++;
        expect(files.has(picture), `${name} names ${picture}`).toBe(true);
      }
    }
    expect(named).toBeGreaterThan(3 * places);
  });

  test("offers no code with a picture that is not there, for no place, language and scheme", () => {
    for (const { id } of facts.atlas.places) {
      for (const scheme of ["auto", "light", "dark"] as const) {
        const embed = embedFor(facts, viewOf(facts.atlas, id), address, { ...plainEmbedding, scheme });
        for (const write of [frameCode, scriptCode, elementCode, pictureCode, oembedCode]) {
          for (const picture of namedIn(write(embed), "")) expect(files.has(picture), picture).toBe(true);
        }
        expect(namedIn(pictureCode(embed), "").length, id).toBeGreaterThan(0);
      }
    }
  });
});

/** All but the first places with more to say of them than an article has room for. */
function lengthened(name: string, text: string): string {
  if (!name.startsWith("place-") || /^place-[12]\./.test(name)) return text;
  return text.replace(/(?<="summary":\{"zh":")[^"]*/, (summary) => summary.repeat(600));
}

/** Every file for other people's pages that a text names, by its path from the root. `where`: the file it stands in. */
function namedIn(text: string, where: string): readonly string[] {
  const fromRoot = [...text.matchAll(/embed\/(?:still|card|wechat)\/[\w./-]*/g)].map(([path]) => path);
  const inKit = where.startsWith("embed/wechat/")
    ? [...text.matchAll(/(?:href|src)="([\w-]+\.\w+)"/g)].map(([, name]) =>
        posix.join(posix.dirname(where), name!),
      )
    : [];
  return [...fromRoot, ...inKit].map((path) => (path.endsWith("/") ? `${path}index.html` : path));
}

function plannedFiles(painted: Painted, { places: all, initiatives }: Atlas): readonly string[] {
  return painted
    .flatMap(({ kind, language, places }) => {
      if (kind === "initiative") {
        const made = initiatives.filter(({ id }) => places === "all" || places.includes(id));
        return made.map(({ id, place }) => cardFile(place, language, id));
      }
      return (places === "all" ? all.map(({ id }) => id) : places).flatMap((id) => {
        if (kind === "kit") return [];
        if (kind === "card") return [cardFile(id, language)];
        const [scheme, width] = kind.split("-") as ["light" | "dark", string];
        return [stillFile(id, language, scheme, Number(width))];
      });
    })
    .sort();
}
