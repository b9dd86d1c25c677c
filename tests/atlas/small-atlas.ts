import type { Atlas, Shapes } from "../../src/atlas/atlas.ts";
import { parseAtlas } from "../../src/atlas/parse.ts";

const map = `{
  "title": {"zh": "试地图", "en": "Map of Testland"},
  "byline": {"zh": "编者", "en": "The editors"},
  "lede": {"zh": "两镇之事", "en": "What two towns do"},
  "languages": ["zh", "en"],
  "home": "testland",
  "order": ["westham", "eastham"],
  "frame": [9.9, 49.9, 10.3, 50.2],
  "bounds": [9.5, 49.5, 10.7, 50.6],
  "review": {"status": "unreviewed"},
  "notices": [
    {"zh": "示意图", "en": "A sketch"}
  ],
  "attribution": [
    {
      "text": {"zh": "测绘者", "en": "Surveyors"},
      "url": "https://example.org/"
    }
  ]
}
`;

const types = `{"types":[
{"id":"school","name":{"zh":"学堂","en":"School"},"badge":"学"},
{"id":"garden","name":{"zh":"园圃","en":"Garden"},"badge":"园"}
],"chapters":[
{"id":"learning","name":{"zh":"学习","en":"Learning"}}
]}
`;

const sources = `{"sources":[
{"id":"report","title":{"zh":"年报","en":"Yearly report"},"credit":{"zh":"报社","en":"The paper"},"url":"https://example.org/report"},
{"id":"survey","title":{"zh":"测量","en":"Survey"},"credit":{"zh":"测绘者","en":"Surveyors"}}
]}
`;

const photos = `{"photos":[
{"id":"pond","caption":{"zh":"水塘","en":"The pond"},"alt":{"zh":"水塘与树","en":"A pond and trees"},"credit":{"zh":"某甲","en":"A. Nobody"},"place":"westham","initiatives":["west-school","east-garden"],"source":"report"}
]}
`;

const land = `{"type":"FeatureCollection","features":[
{"type":"Feature","properties":{"name":"land"},"geometry":{"type":"Polygon","coordinates":[[[9,49],[11,49],[11,51],[9,51],[9,49]]]}}
]}
`;

const testland = `{"type":"FeatureCollection","features":[
{"type":"Feature","id":"testland","properties":{"name":{"zh":"试地区","en":"Testland District"},"shortName":{"zh":"试地","en":"Testland"},"kind":{"zh":"区","en":"District"},"summary":{"zh":"有两镇","en":"Has two towns"},"label":[10.1,50.15],"statistics":[{"id":"towns","value":2,"unit":{"zh":"个","en":"in all"},"label":{"zh":"镇","en":"Towns"}}],"source":"survey"},"geometry":{"type":"Polygon","coordinates":[[[10,50],[10.2,50],[10.2,50.1],[10,50.1],[10,50]]]}}
]}
`;

const westham = `{"type":"FeatureCollection","features":[
{"type":"Feature","id":"westham","properties":{"name":{"zh":"西镇","en":"Westham Town"},"shortName":{"zh":"西镇","en":"Westham"},"kind":{"zh":"镇","en":"Town"},"summary":{"zh":"在西","en":"In the west"},"label":[10.05,50.05],"source":"survey"},"geometry":{"type":"MultiPolygon","coordinates":[[[[10,50],[10.1,50],[10.1,50.1],[10,50.1],[10,50]],[[10.02,50.02],[10.02,50.03],[10.03,50.03],[10.03,50.02],[10.02,50.02]]]]}},
{"type":"Feature","id":"west-school","properties":{"type":"school","chapter":"learning","title":{"zh":"夜校","en":"Evening school"},"summary":{"zh":"晚间授课","en":"Lessons in the evening"},"locality":{"zh":"塘边","en":"By the pond"},"period":{"from":2023,"to":null},"statistics":[{"id":"pupils","value":31,"unit":{"zh":"名","en":"pupils"},"label":{"zh":"学员","en":"Enrolled"},"exactness":"over","headline":true},{"id":"teachers","value":4,"unit":{"zh":"名","en":"teachers"},"label":{"zh":"教师","en":"Teaching"},"period":null,"source":"survey"}],"accuracyKm":2,"source":"report"},"geometry":{"type":"Point","coordinates":[10.06,50.06]}}
]}
`;

const eastham = `{"type":"FeatureCollection","features":[
{"type":"Feature","id":"eastham","properties":{"name":{"zh":"东镇","en":"Eastham Town"},"shortName":{"zh":"东镇","en":"Eastham"},"kind":{"zh":"镇","en":"Town"},"summary":{"zh":"在东"},"label":[10.15,50.05],"source":"survey"},"geometry":{"type":"Polygon","coordinates":[[[10.1,50],[10.2,50],[10.2,50.1],[10.1,50.1],[10.1,50]]]}},
{"type":"Feature","id":"east-garden","properties":{"type":"garden","chapter":"learning","title":{"zh":"菜园","en":"Kitchen garden"},"summary":{"zh":"ＣＢＤ 里的菜园","en":"A garden in the CBD"},"source":"report"},"geometry":null}
]}
`;

/** The files of a small world: a district, Testland, and its towns Westham and Eastham, side by side. */
export function smallGeo(): Record<string, string> {
  return {
    "map.json": map,
    "types.json": types,
    "sources.json": sources,
    "photos.json": photos,
    "land.geojson": land,
    "testland.geojson": testland,
    "westham.geojson": westham,
    "eastham.geojson": eastham,
  };
}

export function smallShapes(): Shapes {
  return parseAtlas(smallGeo()).shapes;
}

export function smallAtlas(): Atlas {
  return parseAtlas(smallGeo()).atlas;
}

/** The same world in other languages, each text in those of them that it is in; what is not in the first is said in it by `told`. */
export function smallGeoIn(
  languages: readonly [string, ...string[]],
  told: Readonly<Record<string, string>> = { 在东: "In the east" },
): Record<string, string> {
  const inThem = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(inThem);
    if (typeof value !== "object" || value === null) return value;
    const entries = Object.entries(value);
    const text = value as Readonly<Record<string, string>>;
    if (typeof text.zh !== "string")
      return Object.fromEntries(entries.map(([key, each]) => [key, inThem(each)]));
    const all: Readonly<Record<string, string | undefined>> = { en: told[text.zh], ...text };
    const said = languages.filter((language) => all[language] !== undefined);
    return Object.fromEntries(said.map((language) => [language, all[language]]));
  };
  return Object.fromEntries(
    Object.entries(smallGeo()).map(([name, text]) => {
      const content = inThem(JSON.parse(text)) as object;
      const whole = name === "map.json" ? { ...content, languages } : content;
      const lettered = JSON.stringify(whole)
        .replace('"badge":"学"', '"badge":"S"')
        .replace('"badge":"园"', '"badge":"🌱"');
      return [name, languages.includes("zh") && languages[0] !== "en" ? JSON.stringify(whole) : lettered];
    }),
  );
}
