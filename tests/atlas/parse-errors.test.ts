import { expect, test } from "vitest";
import { changed, errorsOf } from "./slips.ts";
import { smallGeo } from "./small-atlas.ts";

interface Row {
  readonly refused: string;
  readonly file: string;
  readonly change: readonly (readonly [from: string, to: string])[];
  readonly says: readonly string[];
}

const rows: readonly Row[] = [
  {
    refused: "a file that is no JSON",
    file: "types.json",
    change: [['"badge":"学"},', '"badge":"学"}']],
    says: ["geo/types.json:3:1 must have a comma here, between two values, found {"],
  },
  {
    refused: "a comment",
    file: "sources.json",
    change: [['{"sources":[', '{"sources":[ // ours']],
    says: ["geo/sources.json:1:14 must not have comments, found // ours"],
  },
  {
    refused: "a comma too many",
    file: "types.json",
    change: [['"badge":"园"}', '"badge":"园"},']],
    says: ["geo/types.json:4:1 must have a value here (is there a comma too many before it?), found ]"],
  },
  {
    refused: "a text without its closing quote",
    file: "types.json",
    change: [['"badge":"园"}', '"badge":"园}']],
    says: ['geo/types.json:3:57 must close the text that begins here with ", found "园}'],
  },
  {
    refused: "a file saved as GBK",
    file: "photos.json",
    change: [["水塘与树", "ˮ\uFFFD\uFFFD"]],
    says: ['geo/photos.json:2:66 has a character that was lost in saving; save the file as "UTF-8", not GBK'],
  },
  {
    refused: "a badge that another type has",
    file: "types.json",
    change: [['"badge":"园"', '"badge":"学"']],
    says: [
      'geo/types.json:3:57 garden: "badge" must be a badge of its own, but "学" is the badge at types.json:2:57 already',
    ],
  },
  {
    refused: "a byte order mark",
    file: "sources.json",
    change: [['{"sources":[', '\uFEFF{"sources":[']],
    says: [
      'geo/sources.json:1:1 must be saved as "UTF-8" without a byte order mark; "npm run format" takes it away',
    ],
  },
  {
    refused: "a file saved as UTF-16",
    file: "sources.json",
    change: [['{"sources":[', '{\0"\0s\0o\0']],
    says: ['geo/sources.json:1:1 is not saved as "UTF-8", but as UTF-16 or no text at all'],
  },
  {
    refused: "a lone backslash",
    file: "types.json",
    change: [['"园圃"', '"园\\圃"']],
    says: ['geo/types.json:3:29 must write a backslash inside a text as \\\\, found "园\\圃"'],
  },
  {
    refused: "a letter whose number is broken off",
    file: "types.json",
    change: [['"园圃"', '"园\\u12"']],
    says: ['geo/types.json:3:29 must have four digits or letters a to f after \\u, found "园\\u12"'],
  },
  {
    refused: "a language with its country",
    file: "map.json",
    change: [['{"zh": "两镇之事"', '{"zh-CN": "两镇之事"']],
    says: ['geo/map.json:4:12 "lede.zh-CN" is not a known key (did you mean "zh"?)'],
  },
  {
    refused: "a shape of several geometries",
    file: "eastham.geojson",
    change: [
      [
        '{"type":"Polygon","coordinates":[[[10.1,50],[10.2,50],[10.2,50.1],[10.1,50.1],[10.1,50]]]}',
        '{"type":"GeometryCollection","geometries":[]}',
      ],
    ],
    says: [
      'geo/eastham.geojson:2:230 eastham: "geometry" must be a Polygon or MultiPolygon, got a GeometryCollection; one MultiPolygon holds many',
    ],
  },
  {
    refused: "points of several geometries",
    file: "eastham.geojson",
    change: [
      [
        '"source":"report"},"geometry":null',
        '"accuracyKm":1,"source":"report"},"geometry":{"type":"GeometryCollection","geometries":[]}',
      ],
    ],
    says: [
      'geo/eastham.geojson:3:231 east-garden: "geometry" must be a Point or MultiPoint, or null where the initiative is about its whole place, got a GeometryCollection',
    ],
  },
  {
    refused: "a key that stands twice",
    file: "eastham.geojson",
    change: [['"chapter":"learning"', '"chapter":"learning","chapter":"learning"']],
    says: [
      'geo/eastham.geojson:3:89 east-garden: "chapter" stands twice in the same object; keep one of them',
    ],
  },
  {
    refused: "a misspelt key",
    file: "westham.geojson",
    change: [['"summary":{"zh":"晚间授课"', '"sumary":{"zh":"晚间授课"']],
    says: ['geo/westham.geojson:3:131 west-school: "sumary" is not a known key (did you mean "summary"?)'],
  },
  {
    refused: "a key from elsewhere",
    file: "eastham.geojson",
    change: [['{"type":"FeatureCollection",', '{"type":"FeatureCollection","crs":null,']],
    says: ['geo/eastham.geojson:1:29 "crs" is not a known key; known here: "type", "features"'],
  },
  {
    refused: "a word of the map's own that nothing is called by",
    file: "map.json",
    change: [['"review": {"status"', '"words": {"hole": {"zh": "全境"}}, "review": {"status"']],
    says: ['geo/map.json:10:13 "words.hole" is not a known key (did you mean "whole"?)'],
  },
  {
    refused: "a number as text",
    file: "westham.geojson",
    change: [['"value":31', '"value":"31名"']],
    says: ['geo/westham.geojson:3:297 west-school: "statistics[0].value" must be a number, got "31名"'],
  },
  {
    refused: "a text where a text in languages must be",
    file: "eastham.geojson",
    change: [['"title":{"zh":"菜园","en":"Kitchen garden"}', '"title":"菜园"']],
    says: ['geo/eastham.geojson:3:97 east-garden: "title" must be a text {"zh": "…", "en": "…"}, got "菜园"'],
  },
  {
    refused: "a list where an object must be",
    file: "map.json",
    change: [['"review": {"status": "unreviewed"}', '"review": ["unreviewed"]']],
    says: ['geo/map.json:10:13 "review" must be an object with "status", got ["unreviewed"]'],
  },
  {
    refused: "a missing Chinese text",
    file: "westham.geojson",
    change: [['"title":{"zh":"夜校","en":"Evening school"}', '"title":{"en":"Evening school"}']],
    says: [
      `geo/westham.geojson:3:97 west-school: "title.zh" is missing; it must be a text that is not empty, since Chinese is the map's first language`,
    ],
  },
  {
    refused: "an empty Chinese text",
    file: "map.json",
    change: [['{"zh": "两镇之事"', '{"zh": " "']],
    says: [
      `geo/map.json:4:18 "lede.zh" must be a text that is not empty, since Chinese is the map's first language, got " "`,
    ],
  },
  {
    refused: "a missing source",
    file: "eastham.geojson",
    change: [[',"source":"report"},"geometry":null', '},"geometry":null']],
    says: [
      'geo/eastham.geojson:3:51 east-garden: "source" is missing; it must be the id of a source in sources.json',
    ],
  },
  {
    refused: "an unknown type",
    file: "eastham.geojson",
    change: [['"type":"garden"', '"type":"gardn"']],
    says: [
      'geo/eastham.geojson:3:59 east-garden: "type" must be the id of a type in types.json, got "gardn" (did you mean "garden"?)',
    ],
  },
  {
    refused: "the former name of a chapter",
    file: "eastham.geojson",
    change: [['"chapter":"learning"', '"theme":"learning"']],
    says: ['geo/eastham.geojson:3:68 east-garden: "theme" is not a known key (did you mean "chapter"?)'],
  },
  {
    refused: "the former name of the list of chapters",
    file: "types.json",
    change: [['"chapters"', '"themes"']],
    says: ['geo/types.json:4:3 "themes" is not a known key (did you mean "chapters"?)'],
  },
  {
    refused: "an unknown chapter",
    file: "eastham.geojson",
    change: [['"chapter":"learning"', '"chapter":"sleeping"']],
    says: [
      'geo/eastham.geojson:3:78 east-garden: "chapter" must be the id of a chapter in types.json, got "sleeping"',
    ],
  },
  {
    refused: "an unknown source",
    file: "westham.geojson",
    change: [['"period":null,"source":"survey"', '"period":null,"source":"surway"']],
    says: [
      'geo/westham.geojson:3:524 west-school: "statistics[1].source" must be the id of a source in sources.json, got "surway" (did you mean "survey"?)',
    ],
  },
  {
    refused: "a photo of an unknown place",
    file: "photos.json",
    change: [['"place":"westham"', '"place":"northham"']],
    says: [
      'geo/photos.json:2:142 pond: "place" must be the id of a place, as in "order" of map.json, got "northham"',
    ],
  },
  {
    refused: "a photo of an unknown initiative",
    file: "photos.json",
    change: [['"west-school","east-garden"', '"west-school","east-gardens"']],
    says: [
      `geo/photos.json:2:181 pond: "initiatives[1]" must be the id of an initiative in a place's file, got "east-gardens" (did you mean "east-garden"?)`,
    ],
  },
  {
    refused: "a photo with an unknown source",
    file: "photos.json",
    change: [['"source":"report"', '"source":"paper"']],
    says: ['geo/photos.json:2:205 pond: "source" must be the id of a source in sources.json, got "paper"'],
  },
  {
    refused: "an id that two initiatives have",
    file: "eastham.geojson",
    change: [['"id":"east-garden"', '"id":"west-school"']],
    says: [
      'geo/eastham.geojson:3:24 west-school: "id" must be given only once, but "west-school" is the id at westham.geojson:3:24 already',
    ],
  },
  {
    refused: "an id that a photo and a place have",
    file: "photos.json",
    change: [['"id":"pond"', '"id":"westham"']],
    says: [
      'geo/photos.json:2:7 westham: "id" must be given only once, but "westham" is the id at westham.geojson:2:24 already',
    ],
  },
  {
    refused: "an id that two types have",
    file: "types.json",
    change: [['"id":"garden"', '"id":"school"']],
    says: [
      'geo/types.json:3:7 school: "id" must be given only once, but "school" is the id at types.json:2:7 already',
    ],
  },
  {
    refused: "an id that two statistics of one initiative have",
    file: "westham.geojson",
    change: [['"id":"teachers"', '"id":"pupils"']],
    says: [
      'geo/westham.geojson:3:410 west-school: "statistics[1].id" must be given only once, but "pupils" is the id at westham.geojson:3:280 already',
    ],
  },
  {
    refused: "an id with capitals",
    file: "eastham.geojson",
    change: [['"id":"east-garden"', '"id":"East Garden"']],
    says: [
      'geo/eastham.geojson:3:24 East Garden: "id" must be an id of at most 80 lower-case letters, digits and single hyphens between them, got "East Garden"',
    ],
  },
  {
    refused: "a file whose place is another",
    file: "eastham.geojson",
    change: [['"id":"eastham"', '"id":"east"']],
    says: ['geo/eastham.geojson:2:24 east: "id" must be "eastham", the place of this file, got "east"'],
  },
  {
    refused: "a point with latitude first",
    file: "westham.geojson",
    change: [["[10.06,50.06]", "[50.06,10.06]"]],
    says: [
      'geo/westham.geojson:3:610 west-school: "geometry.coordinates" looks like latitude, longitude; GeoJSON puts longitude first: must be [10.06, 50.06], got [50.06, 10.06]',
    ],
  },
  {
    refused: "a shape with latitude first",
    file: "eastham.geojson",
    change: [
      [
        "[[[10.1,50],[10.2,50],[10.2,50.1],[10.1,50.1],[10.1,50]]]",
        "[[[50,10.1],[50,10.2],[50.1,10.2],[50.1,10.1],[50,10.1]]]",
      ],
    ],
    says: [
      'geo/eastham.geojson:2:264 eastham: "geometry.coordinates[0][0]" looks like latitude, longitude; GeoJSON puts longitude first: must be [10.1, 50], got [50, 10.1] (and 4 more of this ring)',
    ],
  },
  {
    refused: "a point out of bounds",
    file: "westham.geojson",
    change: [["[10.06,50.06]", "[12.06,50.06]"]],
    says: [
      'geo/westham.geojson:3:610 west-school: "geometry.coordinates" must be within the bounds [9.5, 49.5, 10.7, 50.6] of map.json, got [12.06, 50.06]',
    ],
  },
  {
    refused: "a frame out of bounds",
    file: "map.json",
    change: [["[9.9, 49.9, 10.3, 50.2]", "[9.4, 49.9, 10.3, 50.2]"]],
    says: [
      'geo/map.json:8:12 "frame" must lie inside "bounds", [9.5, 49.5, 10.7, 50.6], got [9.4, 49.9, 10.3, 50.2]',
    ],
  },
  {
    refused: "a frame whose east lies west",
    file: "map.json",
    change: [["[9.9, 49.9, 10.3, 50.2]", "[10.3, 49.9, 9.9, 50.2]"]],
    says: [
      'geo/map.json:8:12 "frame" must be a box [west, south, east, north] in degrees: west of east, south of north, got [10.3, 49.9, 9.9, 50.2]',
    ],
  },
  {
    refused: "a position beyond the poles",
    file: "land.geojson",
    change: [["[11,51]", "[11,510]"]],
    says: [
      'geo/land.geojson:2:108 features[0]: "geometry.coordinates[0][2]" must be on earth, within [-180, -90, 180, 90], got [11, 510]',
    ],
  },
  {
    refused: "a position with a height",
    file: "westham.geojson",
    change: [["[10.06,50.06]", "[10.06,50.06,3]"]],
    says: [
      'geo/westham.geojson:3:610 west-school: "geometry.coordinates" must be a position [longitude, latitude], two numbers, got [10.06,50.06,3]; "npm run format" leaves the height out',
    ],
  },
  {
    refused: "a position as text",
    file: "eastham.geojson",
    change: [["[10.2,50]", '["10.2","50"]']],
    says: [
      'geo/eastham.geojson:2:274 eastham: "geometry.coordinates[0][1]" must be a position [longitude, latitude], two numbers, got ["10.2","50"]',
    ],
  },
  {
    refused: "more than five decimals",
    file: "westham.geojson",
    change: [["[10.06,50.06]", "[10.0612345,50.06]"]],
    says: [
      'geo/westham.geojson:3:610 west-school: "geometry.coordinates" must have five decimals at most: [10.06123, 50.06], got [10.0612345, 50.06]; "npm run format" rounds it',
    ],
  },
  {
    refused: "an outer ring that runs clockwise",
    file: "eastham.geojson",
    change: [
      [
        "[[[10.1,50],[10.2,50],[10.2,50.1],[10.1,50.1],[10.1,50]]]",
        "[[[10.1,50],[10.1,50.1],[10.2,50.1],[10.2,50],[10.1,50]]]",
      ],
    ],
    says: [
      'geo/eastham.geojson:2:263 eastham: "geometry.coordinates[0]" must run counter-clockwise (an outer ring), but runs clockwise; "npm run format" mends it',
    ],
  },
  {
    refused: "a hole that runs counter-clockwise",
    file: "westham.geojson",
    change: [
      [
        "[[10.02,50.02],[10.02,50.03],[10.03,50.03],[10.03,50.02],[10.02,50.02]]",
        "[[10.02,50.02],[10.03,50.02],[10.03,50.03],[10.02,50.03],[10.02,50.02]]",
      ],
    ],
    says: [
      'geo/westham.geojson:2:338 westham: "geometry.coordinates[0][1]" must run clockwise (a hole), but runs counter-clockwise; "npm run format" mends it',
    ],
  },
  {
    refused: "a hole outside its ring",
    file: "westham.geojson",
    change: [
      [
        "[[10.02,50.02],[10.02,50.03],[10.03,50.03],[10.03,50.02],[10.02,50.02]]",
        "[[10.12,50.02],[10.12,50.03],[10.13,50.03],[10.13,50.02],[10.12,50.02]]",
      ],
    ],
    says: [
      'geo/westham.geojson:2:338 westham: "geometry.coordinates[0][1]" is a hole, and must lie inside the outer ring of its polygon',
    ],
  },
  {
    refused: "an open ring",
    file: "eastham.geojson",
    change: [["[10.1,50.1],[10.1,50]]]", "[10.1,50.1]]]"]],
    says: [
      'geo/eastham.geojson:2:296 eastham: "geometry.coordinates[0][3]" must close its ring where it begins, at [10.1, 50], got [10.1, 50.1]; "npm run format" mends it',
    ],
  },
  {
    refused: "a ring of three positions",
    file: "eastham.geojson",
    change: [
      ["[[[10.1,50],[10.2,50],[10.2,50.1],[10.1,50.1],[10.1,50]]]", "[[[10.1,50],[10.2,50],[10.1,50]]]"],
    ],
    says: [
      'geo/eastham.geojson:2:263 eastham: "geometry.coordinates[0]" must be a ring, a list of four positions or more, got [[10.1,50],[10.2,50],[10.1,50]]',
    ],
  },
  {
    refused: "a position twice in a row",
    file: "eastham.geojson",
    change: [["[10.2,50.1],", "[10.2,50.1],[10.2,50.1],"]],
    says: [
      'geo/eastham.geojson:2:296 eastham: "geometry.coordinates[0][3]" must not repeat the position before it, [10.2, 50.1]; "npm run format" mends it',
    ],
  },
  {
    refused: "a ring that crosses itself",
    file: "eastham.geojson",
    change: [["[10.2,50],[10.2,50.1],[10.1,50.1]", "[10.2,50],[10.11,50.1],[10.2,50.1],[10.1,50.05]"]],
    says: [
      'geo/eastham.geojson:2:297 eastham: "geometry.coordinates[0][3]" begins an edge that must not cross its own ring, but meets the edge that begins at [10.2, 50]',
    ],
  },
  {
    refused: "a ring that touches itself",
    file: "eastham.geojson",
    change: [["[10.2,50],[10.2,50.1],[10.1,50.1]", "[10.2,50],[10.2,50.1],[10.15,50],[10.1,50.1]"]],
    says: [
      'geo/eastham.geojson:2:284 eastham: "geometry.coordinates[0][2]" begins an edge that must not cross its own ring, but meets the edge that begins at [10.1, 50]',
    ],
  },
  {
    refused: "two rings of a shape that cross",
    file: "westham.geojson",
    change: [["[10.03,50.03],[10.03,50.02]", "[10.13,50.03],[10.13,50.02]"]],
    says: [
      'geo/westham.geojson:2:353 westham: "geometry.coordinates[0][1][1]" begins an edge that must not cross another ring of its shape, but meets the edge that begins at [10.1, 50]',
    ],
  },
  {
    refused: "towns that overlap",
    file: "eastham.geojson",
    change: [
      ["[[[10.1,50],", "[[[10.09,50],"],
      ["[10.1,50]]]", "[10.09,50]]]"],
    ],
    says: [
      'geo/eastham.geojson:2:230 eastham: "geometry" must not overlap another place: "eastham" and "westham" share 3.97 km², 0.02 km² is tolerated',
    ],
  },
  {
    refused: "a point outside its place",
    file: "westham.geojson",
    change: [["[10.06,50.06]", "[10.16,50.06]"]],
    says: [
      'geo/westham.geojson:3:610 west-school: "geometry.coordinates" is 4.28 km outside "westham"; it may be outside by its accuracyKm (2) at most',
    ],
  },
  {
    refused: "a name outside its town",
    file: "eastham.geojson",
    change: [['"label":[10.15,50.05]', '"label":[10.05,50.05]']],
    says: [
      'geo/eastham.geojson:2:186 eastham: "label" must lie inside the shape of "eastham", got [10.05, 50.05]',
    ],
  },
  {
    refused: "the district's name outside the frame",
    file: "testland.geojson",
    change: [['"label":[10.1,50.15]', '"label":[10.1,50.25]']],
    says: [
      'geo/testland.geojson:2:220 testland: "label" must lie inside the frame [9.9, 49.9, 10.3, 50.2] of map.json, got [10.1, 50.25]',
    ],
  },
  {
    refused: "a badge of two characters",
    file: "types.json",
    change: [['"badge":"学"', '"badge":"学堂"']],
    says: ['geo/types.json:2:57 school: "badge" must be exactly one character that can be seen, got "学堂"'],
  },
  {
    refused: "a point that does not say how exact it is",
    file: "westham.geojson",
    change: [['"accuracyKm":2,', ""]],
    says: [
      'geo/westham.geojson:3:51 west-school: "accuracyKm" is missing; it must say how many km the point may be off',
    ],
  },
  {
    refused: "an accuracy without a point",
    file: "eastham.geojson",
    change: [['"source":"report"},"geometry":null', '"accuracyKm":1,"source":"report"},"geometry":null']],
    says: [
      'geo/eastham.geojson:3:199 east-garden: "accuracyKm" must be left out where geometry is null: there is no point',
    ],
  },
  {
    refused: "a point given as a shape",
    file: "eastham.geojson",
    change: [['"geometry":null', '"geometry":"nowhere"']],
    says: [
      'geo/eastham.geojson:3:216 east-garden: "geometry" must be a Point or MultiPoint, or null where the initiative is about its whole place, got "nowhere"',
    ],
  },
  {
    refused: "an unknown state of review",
    file: "map.json",
    change: [['"unreviewed"', '"pending"']],
    says: ['geo/map.json:10:24 "review.status" must be "unreviewed", "reviewed" or "exempt", got "pending"'],
  },
  {
    refused: "a passed review without its number",
    file: "map.json",
    change: [['"unreviewed"', '"reviewed"']],
    says: ['geo/map.json:10:13 "review.number" is missing; it must be a text that is not empty'],
  },
  {
    refused: "a review number before the review",
    file: "map.json",
    change: [['{"status": "unreviewed"}', '{"status": "unreviewed", "number": "粤S(2026)001"}']],
    says: ['geo/map.json:10:38 "review.number" is not a known key; known here: "status"'],
  },
  {
    refused: "a period that ends before it begins",
    file: "westham.geojson",
    change: [['"to":null', '"to":2019']],
    says: ['geo/westham.geojson:3:236 west-school: "period" must not end (2019) before it begins (2023)'],
  },
  {
    refused: "a year that is none",
    file: "westham.geojson",
    change: [['"from":2023', '"from":23']],
    says: ['geo/westham.geojson:3:244 west-school: "period.from" must be a year from 1900 to 2100, got 23'],
  },
  {
    refused: "an exactness that is none",
    file: "westham.geojson",
    change: [['"over"', '"more"']],
    says: [
      'geo/westham.geojson:3:380 west-school: "statistics[0].exactness" must be "over" or "about", got "more"',
    ],
  },
  {
    refused: "an address that is none",
    file: "sources.json",
    change: [['"https://example.org/report"', '"javascript:alert(1)"']],
    says: [
      'geo/sources.json:2:101 report: "url" must be an address that begins with "https://" or "http://", got "javascript:alert(1)"',
    ],
  },
  {
    refused: "a language that is none",
    file: "map.json",
    change: [['["zh", "en"]', '["zh", "fr"]']],
    says: [
      'geo/map.json:5:23 "languages[1]" must be "zh", "zh-Hant" or "en", for which the interface has sentences, got "fr"',
    ],
  },
  {
    refused: "the home among the towns",
    file: "map.json",
    change: [['["westham", "eastham"]', '["westham", "testland", "eastham"]']],
    says: [
      'geo/map.json:7:24 "order[1]" must name each place once, and leave out the home; "testland" is named before',
    ],
  },
  {
    refused: "a part of a shape inside another part",
    file: "westham.geojson",
    change: [["]]]]}}", "]]],[[[10.05,50.05],[10.06,50.05],[10.06,50.06],[10.05,50.05]]]]}}"]],
    says: [
      'geo/westham.geojson:2:412 westham: "geometry.coordinates[1][0]" must not lie inside another polygon of the same shape',
    ],
  },
  {
    refused: "a shape without rings",
    file: "land.geojson",
    change: [["[[[9,49],[11,49],[11,51],[9,51],[9,49]]]", "[]"]],
    says: [
      'geo/land.geojson:2:91 features[0]: "geometry.coordinates" must be a polygon, a list of rings, got []',
    ],
  },
  {
    refused: "a layer without features",
    file: "land.geojson",
    change: [["features", "feature"]],
    says: ['geo/land.geojson:1:29 "feature" is not a known key (did you mean "features"?)'],
  },
  {
    refused: "a shape across 180°",
    file: "land.geojson",
    change: [["[9,49],[11,49],[11,51],[9,51],[9,49]", "[179,49],[-179,49],[-179,51],[179,51],[179,49]"]],
    says: [
      'geo/land.geojson:2:102 features[0]: "geometry.coordinates[0][1]" must not cross the antimeridian (180°): a map runs from its west to its east, and its shapes would tear there; cut the shape at 180° and leave out what lies beyond, got an edge from [179, 49] to [-179, 49]',
    ],
  },
  {
    refused: "a position beyond 180°",
    file: "land.geojson",
    change: [["[11,51]", "[181,51]"]],
    says: [
      'geo/land.geojson:2:108 features[0]: "geometry.coordinates[0][2]" must not cross the antimeridian (180°): a map runs from its west to its east, and its shapes would tear there; cut the shape at 180° and leave out what lies beyond, got [181, 51]',
    ],
  },
  {
    refused: "a frame across 180°",
    file: "map.json",
    change: [["[9.5, 49.5, 10.7, 50.6]", "[170, 49.5, -170, 50.6]"]],
    says: [
      'geo/map.json:9:13 "bounds" must not cross the antimeridian (180°): a map runs from its west to its east, and its shapes would tear there; cut the shape at 180° and leave out what lies beyond, got [170, 49.5, -170, 50.6]',
    ],
  },
  {
    refused: "a whole number beyond those that are kept",
    file: "westham.geojson",
    change: [['"value":31', '"value":9007199254740993']],
    says: [
      'geo/westham.geojson:3:297 west-school: "statistics[0].value" must be a number that can be kept exactly, got 9007199254740993, which would become 9007199254740992 (whole numbers are kept up to 9007199254740991)',
    ],
  },
  {
    refused: "a number beyond all that are kept",
    file: "westham.geojson",
    change: [['"value":31', '"value":1e400']],
    says: [
      'geo/westham.geojson:3:297 west-school: "statistics[0].value" must be a number that can be kept, got 1e400, which is too great',
    ],
  },
  {
    refused: "a NUL",
    file: "eastham.geojson",
    change: [["Kitchen garden", "Kitchen\\u0000garden"]],
    says: [
      'geo/eastham.geojson:3:113 east-garden: "title.en" has a control character (U+0000) as its character 8, which cannot be shown; leave it out',
    ],
  },
  {
    refused: "a mark that turns text round",
    file: "eastham.geojson",
    change: [["Kitchen garden", "Kitchen \u202egarden"]],
    says: [
      'geo/eastham.geojson:3:113 east-garden: "title.en" has a mark that turns the direction of text (U+202E) as its character 9; leave it out, the page sets the direction',
    ],
  },
  {
    refused: "half a character",
    file: "eastham.geojson",
    change: [["Kitchen garden", "Kitchen \\ud83c"]],
    says: [
      'geo/eastham.geojson:3:113 east-garden: "title.en" has half a character (U+D83C) as its character 9; write the whole character anew',
    ],
  },
  {
    refused: "a badge that nobody sees",
    file: "types.json",
    change: [['"badge":"学"', '"badge":"\u3164"']],
    says: [
      'geo/types.json:2:57 school: "badge" must be exactly one character that can be seen, got "\\u{3164}"',
    ],
  },
  {
    refused: "a title of blanks and invisible letters",
    file: "eastham.geojson",
    change: [["Kitchen garden", " \u200b\u00ad "]],
    says: [
      'geo/eastham.geojson:3:113 east-garden: "title.en" must be a text that is not empty, got " \\u{200b}\\u{ad} "',
    ],
  },
  {
    refused: "a language that is written otherwise than BCP 47 does",
    file: "map.json",
    change: [['["zh", "en"]', '["zh", "zh_hant", "EN", "zh-TW"]']],
    says: [
      'geo/map.json:5:23 "languages[1]" must be "zh", "zh-Hant" or "en", for which the interface has sentences, got "zh_hant" (did you mean "zh-Hant"?)',
      'geo/map.json:5:34 "languages[2]" must be "zh", "zh-Hant" or "en", for which the interface has sentences, got "EN" (did you mean "en"?)',
      'geo/map.json:5:40 "languages[3]" must be "zh", "zh-Hant" or "en", for which the interface has sentences, got "zh-TW" (did you mean "zh"?)',
    ],
  },
  {
    refused: "a text without the map's first language, whichever that is",
    file: "map.json",
    change: [
      ['["zh", "en"]', '["en", "zh"]'],
      ['"title": {"zh": "试地图", "en": "Map of Testland"}', '"title": {"zh": "试地图"}'],
    ],
    says: [
      'geo/eastham.geojson:2:166 eastham: "summary.en" is missing; it must be a text that is not empty, since English is the map\'s first language',
      'geo/map.json:2:12 "title.en" is missing; it must be a text that is not empty, since English is the map\'s first language',
    ],
  },
  {
    refused: "a language that stands twice",
    file: "map.json",
    change: [['["zh", "en"]', '["zh", "en", "zh"]']],
    says: ['geo/map.json:5:29 "languages[2]" must name each language once; "zh" is named before'],
  },
  {
    refused: "lists in lists without end",
    file: "land.geojson",
    change: [["[[[9,49],[11,49],[11,51],[9,51],[9,49]]]", `${"[".repeat(10_000)}${"]".repeat(10_000)}`]],
    says: ["geo/land.geojson:2:127 nests lists and objects more than 40 deep; no file of a map does"],
  },
  {
    refused: "a ring that goes to and fro",
    file: "eastham.geojson",
    change: [
      [
        "[10.1,50],[10.2,50],[10.2,50.1],[10.1,50.1],[10.1,50]",
        "[10.1,50],[10.2,50],[10.1,50],[10.2,50],[10.1,50]",
      ],
    ],
    says: [
      'geo/eastham.geojson:2:274 eastham: "geometry.coordinates[0][1]" begins an edge that must not cross its own ring, but meets the edge that begins at [10.1, 50]',
    ],
  },
];

test.each(rows)("$refused is refused, with its place and what would be right", ({ file, change, says }) => {
  const geo = smallGeo();
  for (const [from, to] of change) geo[file] = changed(geo[file]!, from, to);
  expect(errorsOf(geo)).toEqual(says);
});

test("a place without its file is refused where map.json names it", () => {
  const { "eastham.geojson": _, ...geo } = smallGeo();
  expect(errorsOf({ ...geo, "photos.json": '{"photos":[]}' })).toEqual([
    'geo/map.json:7:24 "order[1]" names the place "eastham", but eastham.geojson is missing',
  ]);
});

test("a layer of no place is refused", () => {
  expect(errorsOf({ ...smallGeo(), "northham.geojson": smallGeo()["eastham.geojson"]! })).toEqual([
    'geo/northham.geojson:1:1 belongs to no place: "northham" must stand in "order" in map.json',
  ]);
});

test("a file of another name is refused", () => {
  expect(errorsOf({ ...smallGeo(), "type.json": "{}" })).toEqual([
    "geo/type.json:1:1 is no file of this map; its files are map.json, types.json, sources.json, photos.json, land.geojson and one for each place",
  ]);
});

test("a missing file is told once, and what refers to it is not blamed", () => {
  const { "types.json": _, ...geo } = smallGeo();
  expect(errorsOf(geo)).toEqual(["geo/types.json:1:1 is missing; every map has this file"]);
});

test("a file that is no JSON is told once, and what refers to it is not blamed", () => {
  expect(errorsOf({ ...smallGeo(), "westham.geojson": "{", "map.json": "" })).toEqual([
    "geo/map.json:1:1 must not be empty",
    "geo/westham.geojson:1:2 must have a } here, at the end of the object",
  ]);
});

test("all errors of all files are told in one go, by file, line and column", () => {
  const geo = smallGeo();
  geo["westham.geojson"] = changed(geo["westham.geojson"]!, '"value":31', '"value":"31"');
  geo["westham.geojson"] = changed(geo["westham.geojson"]!, '"type":"school"', '"type":"scool"');
  geo["westham.geojson"] = changed(geo["westham.geojson"]!, "[10.06,50.06]", "[10.16,50.06]");
  geo["types.json"] = changed(geo["types.json"]!, '"badge":"园"', '"badge":""');
  geo["eastham.geojson"] = changed(geo["eastham.geojson"]!, '"en":"Kitchen garden"', '"en":""');
  expect(errorsOf(geo)).toEqual([
    'geo/eastham.geojson:3:113 east-garden: "title.en" must be a text that is not empty, got ""',
    'geo/types.json:3:57 garden: "badge" must be exactly one character that can be seen, got ""',
    'geo/westham.geojson:3:59 west-school: "type" must be the id of a type in types.json, got "scool" (did you mean "school"?)',
    'geo/westham.geojson:3:296 west-school: "statistics[0].value" must be a number, got "31"',
    'geo/westham.geojson:3:611 west-school: "geometry.coordinates" is 4.28 km outside "westham"; it may be outside by its accuracyKm (2) at most',
  ]);
});
