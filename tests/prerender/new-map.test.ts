import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { mapWords } from "../../src/atlas/atlas.ts";
import { mapKeys } from "../../src/atlas/parse/lists.ts";
import { parseAtlas } from "../../src/atlas/parse.ts";
import { main as command } from "../../src/prerender/commands.ts";
import { readGeo } from "../../src/prerender/geo-folder.ts";
import { main as newMap } from "../../src/prerender/new-map/new-map.ts";

let folder: string;
let said: string[];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "new-map-"));
});
afterAll(() => rm(folder, { recursive: true }));
beforeEach(() => {
  said = [];
  for (const way of ["log", "error"] as const)
    vi.spyOn(console, way).mockImplementation((line: string) => void said.push(line));
});

describe("a new map", () => {
  test("is one that a build takes as it stands, with every key that there is", async () => {
    const isle = join(folder, "isle");
    expect(await newMap([isle])).toBe(0);
    expect(await command(["check"], isle)).toBe(0);
    const { files } = await readGeo(isle);
    const map = JSON.parse(files["map.json"]!);
    expect(Object.keys(map).sort()).toEqual([...mapKeys].sort());
    expect(Object.keys(map.words).sort()).toEqual([...mapWords].sort());
    const { initiatives, photos } = parseAtlas(files).atlas;
    const statistics = initiatives.flatMap((initiative) => initiative.statistics);
    expect(new Set(initiatives.map(({ points }) => Math.min(points.length, 2)))).toEqual(new Set([0, 1, 2]));
    expect(new Set(statistics.map(({ exactness }) => exactness))).toEqual(
      new Set(["exact", "over", "about"]),
    );
    expect(statistics.some(({ headline }) => headline)).toBe(true);
    expect(statistics.some(({ plot }) => plot !== null)).toBe(true);
    expect(initiatives.some(({ period }) => period?.to === null)).toBe(true);
    expect(initiatives.some(({ period }) => period?.planned)).toBe(true);
    expect(photos).not.toEqual([]);
  });

  test("has each of its keys explained in the manual, in both its languages", async () => {
    const isle = join(folder, "explained");
    await newMap([isle]);
    const { files } = await readGeo(isle);
    const keys = new Set(Object.values(files).flatMap((text) => keysIn(JSON.parse(text))));
    const halves = (await readFile("geo/README.md", "utf8")).split("\n---\n");
    const unexplained = halves.map((half) =>
      [...keys].filter((key) => ![`\`${key}\``, `"${key}"`].some((word) => half.includes(word))),
    );
    expect(unexplained).toEqual([[], []]);
  });

  test("has a place for each of the boundaries that one has downloaded", async () => {
    const path = await written("towns.geojson", {
      type: "FeatureCollection",
      features: [
        square(0, { NAME_1: "Saint-Étienne" }),
        square(1, { name: "东镇", adcode: 440404 }),
        square(2, { name: "land" }),
        square(3, { name: "Saint Etienne" }),
      ],
    });
    const towns = join(folder, "towns");
    expect(await newMap([towns, path])).toBe(0);
    expect(await command(["check"], towns)).toBe(0);
    const { atlas, shapes } = parseAtlas((await readGeo(towns)).files);
    const named = atlas.places.map(({ id, name }) => [id, name.zh]);
    expect(named.slice(1)).toEqual([
      ["saint-etienne", "Saint-Étienne"],
      ["440404", "东镇"],
      ["place-3", "land"],
      ["saint-etienne-2", "Saint Etienne"],
    ]);
    expect(shapes.land.coordinates, "the borders between them are none of the land's").toHaveLength(1);
    expect(atlas.map.words).toEqual({});
  });

  test("takes geometries that stand by themselves, and names that files cannot have", async () => {
    const { geometry } = square(0, {});
    const path = await written("bare.json", {
      type: "GeometryCollection",
      geometries: [geometry, square(1, {}).geometry],
    });
    expect(await newMap([join(folder, "bare"), path])).toBe(0);
    expect(await command(["check"], join(folder, "bare"))).toBe(0);
    const device = await written("device.json", square(0, { name: "Con" }));
    expect(await newMap([join(folder, "device"), device])).toBe(0);
    expect(await command(["check"], join(folder, "device"))).toBe(0);
  });

  test("takes boundaries whose rings are left open, and closes them", async () => {
    const { geometry, ...rest } = square(0, { name: "Opening" });
    const open = { ...geometry, coordinates: geometry.coordinates.map((ring) => ring.slice(0, -1)) };
    const path = await written("open.geojson", { ...rest, geometry: open });
    expect(await newMap([join(folder, "open"), path])).toBe(0);
    expect(said.join("\n")).toMatch(/opening\.geojson: closed 1 ring/);
    expect(await command(["check"], join(folder, "open"))).toBe(0);
  });

  test("is made of TopoJSON, too, where it is said which of its objects is meant", async () => {
    const path = await written("both.json", topology());
    expect(await newMap([join(folder, "both"), path])).toBe(1);
    expect(said).toEqual([
      expect.stringMatching(/both\.json has "towns", "all"; say after the file which of them is meant$/),
    ]);
    expect(await newMap([join(folder, "both"), path, "towns"])).toBe(0);
    expect(await command(["check"], join(folder, "both"))).toBe(0);
  });

  test.each([
    ["no JSON", "{", /is no JSON: /],
    ["another kind of file", { type: "Point" }, /must be GeoJSON .* or TopoJSON .*, got Point$/],
    ["a collection of nothing", { type: "FeatureCollection", features: {} }, /without a list of features$/],
    ["nothing at all", { type: "FeatureCollection", features: [null] }, /feature 1 must have .* got none$/],
    ["TopoJSON without objects", { type: "Topology", arcs: [] }, /has no objects; TopoJSON keeps/],
    [
      "TopoJSON without its arcs",
      { ...topology(), objects: { towns: topology().objects.towns }, arcs: [] },
      /"towns" must be made of arcs that the file has/,
    ],
    [
      "in letters that were lost",
      { ...square(0, { name: "\ufffd" }) },
      /feature 1 has a name that has a char/,
    ],
    [
      "in metres",
      { type: "FeatureCollection", features: Array.from({ length: 20 }, () => square(113_000, {})) },
      /^(.*in degrees.*\n){8}.*: and 12 more features$/,
    ],
    ["no feature", { type: "FeatureCollection", features: [] }, /has no feature; each place needs one/],
    [
      "points and nothing",
      { type: "FeatureCollection", features: [point, square(0, {}), { ...point, geometry: null }] },
      /feature 1 must have a Polygon or MultiPolygon for its geometry, got Point\n.*feature 3 must .* got none$/,
    ],
  ])(
    "is not begun where the boundaries are %s, and all that is wrong is said",
    async (kind, content, fault) => {
      const path = await written(`${kind}.json`, content);
      expect(await newMap([join(folder, kind), path])).toBe(1);
      expect(said).toEqual([expect.stringMatching(fault)]);
      await expect(readdir(join(folder, kind))).rejects.toThrow("ENOENT");
    },
  );

  test("is never written over another, and wants to be told where to be", async () => {
    await written("full.txt", "kept");
    expect(await newMap([folder])).toBe(1);
    expect(said.pop()).toMatch(
      /must be a folder that is empty or not there yet, and has \d+ files; nothing was changed$/,
    );
    expect(await newMap([join(folder, "full.txt")])).toBe(1);
    expect(said.pop()).toContain("must be a folder that is empty or not there yet (ENOTDIR)");
    expect(await newMap([])).toBe(2);
    expect(said.pop()).toContain("npm run new-map -- DIR");
  });
});

const point = { type: "Feature", properties: {}, geometry: { type: "Point", coordinates: [0, 0] } };

function square(nth: number, properties: object) {
  const [west, east] = [nth, nth + 1];
  const ring = [
    [west, 0],
    [west, 1],
    [east, 1],
    [east, 0],
    [west, 0],
  ]; // clockwise, as much of what one downloads
  return { type: "Feature", properties, geometry: { type: "Polygon", coordinates: [ring] } };
}

const topology = () => ({
  type: "Topology",
  arcs: [
    [
      [0, 0],
      [1, 0],
      [1, 1],
      [0, 1],
      [0, 0],
    ],
  ],
  objects: {
    towns: {
      type: "GeometryCollection",
      geometries: [{ type: "Polygon", arcs: [[0]], properties: { name: "Eastham" } }],
    },
    all: { type: "GeometryCollection", geometries: [{ type: "Polygon", arcs: [[0]] }] },
  },
});

async function written(name: string, content: unknown): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, typeof content === "string" ? content : JSON.stringify(content));
  return path;
}

/** The keys of facts: what GeoJSON itself has, and the languages of texts, are explained by others. */
function keysIn(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(keysIn);
  if (typeof value !== "object" || value === null) return [];
  const own = Object.keys(value).filter((key) => !known.has(key));
  return [...own, ...Object.values(value).flatMap(keysIn)];
}
const known = new Set(["type", "features", "properties", "coordinates", "zh", "en"]);
