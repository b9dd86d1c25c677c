import fc from "fast-check";
import { expect, test } from "vitest";
import { formatGeo, formatted } from "../../src/atlas/format.ts";
import { AtlasError, parseAtlas } from "../../src/atlas/parse.ts";
import { smallGeo } from "./small-atlas.ts";

const files = Object.keys(smallGeo());

test.each(files)("%s of the small world is canonical", (file) => {
  expect(formatGeo(file, smallGeo()[file]!)).toBe(smallGeo()[file]);
});

test("however a file is spaced and its keys are ordered, it has one canonical form", () => {
  const anyLayout = fc.record({
    file: fc.constantFrom(...files),
    seed: fc.infiniteStream(fc.nat({ max: 1000 })),
    indent: fc.nat({ max: 4 }),
  });
  fc.assert(
    fc.property(anyLayout, ({ file, seed, indent }) => {
      const text = JSON.stringify(shuffled(JSON.parse(smallGeo()[file]!), seed), null, indent);
      expect(formatGeo(file, text, ["zh", "en"])).toBe(smallGeo()[file]);
    }),
  );
});

test("formatting keeps the facts, and formatting twice is formatting once", () => {
  fc.assert(
    fc.property(fc.constantFrom(...files), fc.jsonValue(), (file, value) => {
      const once = formatGeo(file, JSON.stringify(value));
      expect(formatGeo(file, once)).toBe(once);
      expect(once.endsWith("\n")).toBe(true);
      expect(JSON.parse(once)).toEqual(JSON.parse(JSON.stringify(value)));
    }),
  );
  const formatted = Object.fromEntries(
    files.map((file) => [file, formatGeo(file, smallGeo()[file]!.replaceAll(",", " , "))]),
  );
  expect(parseAtlas(formatted)).toEqual(parseAtlas(smallGeo()));
});

test("keys that are not known stay, at the end", () => {
  const text = '{"sources":[{"note":"n","id":"a"}],"more":1}';
  expect(formatGeo("sources.json", text)).toBe('{"sources":[\n{"id":"a","note":"n"}\n],"more":1}\n');
});

test("coordinates have five decimals, values keep theirs", () => {
  const feature =
    '{"geometry":{"coordinates":[113.1234567,22.1],"type":"Point"},"properties":{"accuracyKm":0.1234567}}';
  expect(formatGeo("x.geojson", `{"features":[${feature}],"type":"FeatureCollection"}`)).toBe(
    '{"type":"FeatureCollection","features":[\n{"properties":{"accuracyKm":0.1234567},"geometry":{"type":"Point","coordinates":[113.12346,22.1]}}\n]}\n',
  );
});

const square = [
  [0, 0],
  [1, 0],
  [1, 1],
  [0, 1],
  [0, 0],
];
const shapes: readonly { as: string; rings: unknown; become: unknown; says: readonly string[] }[] = [
  {
    as: "with more than five decimals",
    rings: [
      [
        [0.000001, 0],
        [1, 0.0000049],
        [1, 1],
        [0, 1],
        [0.000001, 0],
      ],
    ],
    become: [square],
    says: ["rounded 3 numbers to five decimals"],
  },
  {
    as: "open",
    rings: [square.slice(0, 4)],
    become: [square],
    says: ["closed 1 ring"],
  },
  {
    as: "clockwise outside and counter-clockwise in its hole",
    rings: [[...square].reverse(), square.map(([x, y]) => [0.25 + x! / 2, 0.25 + y! / 2])],
    become: [square, square.map(([x, y]) => [0.25 + x! / 2, 0.25 + y! / 2]).reverse()],
    says: ["turned 2 rings to run the right way"],
  },
  {
    as: "with positions that stand twice, once rounded, and a way out and back",
    rings: [
      [
        [0, 0],
        [1, 0],
        [1.000001, 0],
        [1, 1],
        [1, 3],
        [1, 1],
        [0, 1],
        [0, 0],
      ],
    ],
    become: [square],
    says: ["rounded 1 number to five decimals", "left out 3 positions that only repeated or went back"],
  },
  {
    as: "with a way out and back where the ring begins",
    rings: [
      [
        [0, -1],
        [0, 0],
        [1, 0],
        [1, 1],
        [0, 1],
        [0, 0],
        [0, -1],
      ],
    ],
    become: [
      [
        [0, 0],
        [1, 0],
        [1, 1],
        [0, 1],
        [0, 0],
      ],
    ],
    says: ["left out 2 positions that only repeated or went back"],
  },
  {
    as: "with heights",
    rings: [square.map((position) => [...position, 12])],
    become: [square],
    says: ["left out the height of 5 positions"],
  },
  {
    as: "with heights and measures",
    rings: [square.map((position) => [...position, 12, 3])],
    become: [square],
    says: ["left out the height of 5 positions"],
  },
  {
    as: "with a hole that five decimals do not know",
    rings: [
      square,
      [
        [0.5, 0.5],
        [0.5, 0.500001],
        [0.500001, 0.500001],
        [0.5, 0.5],
      ],
    ],
    become: [square],
    says: ["rounded 3 numbers to five decimals", "left out 1 ring too small for five decimals"],
  },
  {
    as: "that crosses itself, which only its publisher can mend",
    rings: [
      [
        [0, 0],
        [1, 1],
        [1, 0],
        [0, 1],
        [0, 0],
      ],
    ],
    become: [
      [
        [0, 0],
        [1, 1],
        [1, 0],
        [0, 1],
        [0, 0],
      ],
    ],
    says: [],
  },
  {
    as: "of two positions, which was never one",
    rings: [
      [
        [0, 0],
        [1, 1],
      ],
    ],
    become: [
      [
        [0, 0],
        [1, 1],
      ],
    ],
    says: [],
  },
];

test.each(shapes)(
  "a downloaded shape $as becomes what RFC 7946 wants, and it is said how",
  ({ rings, become, says }) => {
    for (const [type, coordinates, wanted] of [
      ["Polygon", rings, become],
      ["MultiPolygon", [rings], [become]],
    ]) {
      const layer = {
        type: "FeatureCollection",
        features: [{ type: "Feature", geometry: { type, coordinates } }],
      };
      const { text, mended } = formatted("x.geojson", JSON.stringify(layer));
      expect(JSON.parse(text).features[0].geometry.coordinates).toEqual(wanted);
      expect(mended).toEqual(says);
      expect(formatted("x.geojson", text)).toEqual({ text, mended: [] });
    }
  },
);

test("an island too small for five decimals goes, and a shape never loses its last", () => {
  const speck = [
    [
      [3, 3],
      [3.000001, 3],
      [3, 3.000001],
      [3, 3],
    ],
  ];
  const mend = (coordinates: unknown) => {
    const layer = { features: [{ geometry: { type: "MultiPolygon", coordinates } }] };
    return JSON.parse(formatGeo("x.geojson", JSON.stringify(layer))).features[0].geometry.coordinates;
  };
  expect(mend([[square], speck])).toEqual([[square]]);
  expect(mend([speck])).toHaveLength(1);
});

test("whatever is done to the rings of a world that leaves its ground alone, formatting gives the world back", () => {
  const geo = smallGeo();
  const spoilt = fc.record({
    file: fc.constantFrom("westham.geojson", "eastham.geojson", "land.geojson"),
    reverse: fc.boolean(),
    open: fc.boolean(),
    twice: fc.boolean(),
    height: fc.boolean(),
  });
  fc.assert(
    fc.property(spoilt, ({ file, reverse, open, twice, height }) => {
      const layer = JSON.parse(geo[file]!);
      const geometry = layer.features[0].geometry;
      const spoil = (ring: number[][]) => {
        const turned = reverse ? [...ring].reverse() : ring;
        const opened = open ? turned.slice(0, -1) : turned;
        const longer = twice ? opened.flatMap((each) => [each, each]) : opened;
        return height ? longer.map((each) => [...each, 4]) : longer;
      };
      const deep = (value: unknown): unknown =>
        Array.isArray((value as unknown[][][])[0]?.[0])
          ? (value as unknown[]).map(deep)
          : spoil(value as number[][]);
      geometry.coordinates = deep(geometry.coordinates);
      const mended = { ...geo, [file]: formatGeo(file, JSON.stringify(layer)) };
      expect(ringSets(parseAtlas(mended).shapes)).toEqual(ringSets(parseAtlas(geo).shapes));
    }),
  );
});

test("what is no JSON, or would lose a key, is refused and not rewritten", () => {
  expect(() => formatGeo("types.json", '{"types":[}')).toThrow(AtlasError);
  expect(() => formatGeo("types.json", '{"types":[],"types":[]}')).toThrow(
    'geo/types.json:1:13 "types" stands twice in the same object; keep one of them',
  );
});

/** Shapes by the positions of their rings, wherever a ring begins. */
function ringSets(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value), (_, each) => {
    const isRing = Array.isArray(each) && Array.isArray(each[0]) && typeof each[0][0] === "number";
    return isRing ? each.slice(1).map(String).sort() : each;
  });
}

function shuffled(value: unknown, seed: Iterator<number>): unknown {
  if (Array.isArray(value)) return value.map((item) => shuffled(item, seed));
  if (typeof value !== "object" || value === null) return value;
  const ranked = Object.entries(value).map(
    ([key, item]) => [key, shuffled(item, seed), seed.next().value] as const,
  );
  return Object.fromEntries(ranked.sort((a, b) => a[2] - b[2]).map(([key, item]) => [key, item]));
}
