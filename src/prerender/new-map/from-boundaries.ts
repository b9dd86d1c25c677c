/** The files of a map whose places are known by their boundaries alone: all else is there to be written over. */
import type { MultiPolygon } from "geojson";
import { type Boundary, boxAround, labelOf, wholeOf } from "../../atlas/boundaries.ts";
import { isFileId } from "../../atlas/parse/names.ts";

type Files = Readonly<Record<string, string>>;

/** Ids that no place of a new map gets, since files or folders are called so. */
export interface Taken {
  has(id: string): boolean;
}

const here = { zh: "这里写一句话，说它是什么。", en: "Say here in a sentence what it is." };
const home = "whole";

/** `starter`: the files of the made-up place, whose types and sources are kept. */
export function filesFrom(boundaries: readonly Boundary[], starter: Files, taken: Taken): Files {
  const { words: _, ...map } = JSON.parse(starter["map.json"]!); // an island's words are not every map's
  const ids = idsOf(boundaries, taken);
  const whole = wholeOf(boundaries.map(({ shape }) => shape));
  const frame = boxAround(whole, 0.06);
  const [west, , east, north] = frame;
  const top = north - (north - boxAround(whole, 0)[3]) / 2;
  const places = boundaries.map((boundary, index) => {
    const name = boundary.name ?? boundary.code ?? `${index + 1}`;
    return layer(ids[index]!, name, labelOf(boundary.shape), boundary.shape);
  });
  const files = {
    "map.json": {
      ...map,
      title: { zh: "地图的标题", en: "The title of the map" },
      byline: { zh: "编者是谁", en: "Who edits it" },
      lede: { zh: "一句话说图上有什么", en: "In a sentence: what the map shows" },
      home,
      order: ids,
      frame,
      bounds: boxAround(whole, 0.6),
      notices: [],
      attribution: [{ text: { zh: "写上边界的出处", en: "Say where the boundaries are from" }, url: null }],
    },
    "types.json": JSON.parse(starter["types.json"]!),
    "sources.json": JSON.parse(starter["sources.json"]!),
    "photos.json": { photos: [] },
    "land.geojson": collection([{ type: "Feature", properties: { name: "land" }, geometry: whole }]),
    [`${home}.geojson`]: layer(home, "全图", [(west + east) / 2, top], whole),
    ...Object.fromEntries(places.map((place, index) => [`${ids[index]}.geojson`, place])),
  };
  return Object.fromEntries(Object.entries(files).map(([name, content]) => [name, JSON.stringify(content)]));
}

function layer(id: string, name: string, label: readonly number[], geometry: MultiPolygon): object {
  const called = id === home ? { zh: name, en: "The whole map" } : { zh: name, en: name };
  const properties = {
    ...{ name: called, shortName: called, kind: { zh: "地方", en: "Place" }, summary: here },
    ...{ label, source: "count" },
  };
  return collection([{ type: "Feature", id, properties, geometry }]);
}

const collection = (features: readonly object[]) => ({ type: "FeatureCollection", features });

/** An id for each: its name in small Latin letters, or else its code, or else its number; none twice. */
function idsOf(boundaries: readonly Boundary[], taken: Taken): readonly string[] {
  const given = new Set<string>();
  return boundaries.map(({ name, code }, index) => {
    const wanted = [slug(name), slug(code), `place-${index + 1}`].find(
      (id) => isFileId(id) && !taken.has(id) && id !== home,
    )!;
    let id = wanted;
    for (let number = 2; given.has(id); number += 1) id = `${wanted}-${number}`;
    given.add(id);
    return id;
  });
}

/** Small Latin letters and digits with hyphens between words; nothing where the text has other letters that count. */
function slug(text: string | null): string {
  const plain = (text ?? "").normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
  if (/[^\p{Script=Latin}\p{N}\p{P}\p{S}\s]/u.test(plain)) return "";
  return plain
    .replace(/['’]/g, "")
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
}
