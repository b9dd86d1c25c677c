import type { MultiPolygon } from "geojson";
import type { ChapterId, Initiative, InitiativeId, Place, PlaceId, TypeId } from "../atlas.ts";
import { completed, kilometres, period, source, statistics } from "./facts.ts";
import { idOf, newFileId } from "./names.ts";
import { antimeridian, lonLat } from "./shape/positions.ts";
import { boxOf, type Ground, points, shape } from "./shape/shapes.ts";
import { expectAccuracy, expectInside, expectLabel, type Surroundings } from "./shape/whereabouts.ts";
import { member, type Passage, report } from "./text/json.ts";
import { list, nullable, oneOf, optional, parts, unread, whole } from "./text/kinds.ts";

/** One place's file, as far as it could be read. */
export interface Layer {
  readonly id: PlaceId;
  /** Where its shape stands, for errors that are found when it is compared with others. */
  readonly shapeSpot: Passage;
  readonly ground: Ground | undefined;
  readonly place: Place | undefined;
  readonly initiatives: readonly (Initiative | undefined)[];
}

/** Reads a place's FeatureCollection: its shape first, then its initiatives. */
export function readLayer(root: Passage, id: string, around: Surroundings): Layer {
  const placeId = id as PlaceId;
  const features = featuresOf(root);
  const own = placeAmong(features, id);
  const { place, ground } = own ? readPlace(own, placeId, around) : { place: undefined, ground: undefined };
  const initiatives = features
    .filter((feature) => feature !== own)
    .map((feature) => readInitiative(feature, placeId, ground, around));
  return {
    id: placeId,
    shapeSpot: (own && member(own, "geometry")) ?? own ?? root,
    ground,
    place,
    initiatives,
  };
}

/** The place's own feature: the first, unless that is an initiative, which is told. */
function placeAmong(features: readonly Passage[], id: string): Passage | undefined {
  const [first] = features;
  const properties = first && member(first, "properties");
  if (!properties || !member(properties, "title") || member(properties, "name")) return first;
  report(first, `must be the place itself, "${id}", with its shape: it stands first in its file`);
  return features.find((feature) => member(feature, "id")?.value === id);
}

/** The land around the places: all features of land.geojson as one shape. It may reach beyond the map's bounds. */
export function readLand(root: Passage): MultiPolygon | undefined {
  const shapes = featuresOf(root).map((feature) => {
    const fields = { type: oneOf(["Feature"]), properties: unread("an object"), geometry: shape(undefined) };
    const { properties, geometry } = parts(feature, fields);
    if (properties) parts(properties, { name: oneOf(["land"]) });
    return geometry;
  });
  return { type: "MultiPolygon", coordinates: shapes.flatMap((each) => each?.shape.coordinates ?? []) };
}

function featuresOf(root: Passage): readonly Passage[] {
  const features = list(unread("a feature"), 1);
  return parts(root, { type: oneOf(["FeatureCollection"]), features }).features ?? [];
}

const featureFields = { type: oneOf(["Feature"]), properties: unread("an object") };

function readPlace(feature: Passage, id: PlaceId, around: Surroundings) {
  const itsId = idOf<PlaceId>(new Set([id]), `"${id}", the place of this file`);
  const read = parts(feature, { ...featureFields, id: itsId, geometry: shape(around.bounds) });
  const ground = read.geometry;
  if (!read.properties) return { place: undefined, ground };
  const { names, text } = around;
  const facts = parts(read.properties, {
    name: text,
    shortName: text,
    kind: text,
    summary: text,
    label: lonLat(around.bounds),
    statistics: optional(statistics(names, text), []),
    source: source(names.sources),
  });
  const labelSpot = member(read.properties, "label");
  if (facts.label && labelSpot) expectLabel(labelSpot, facts.label, id, ground?.edges, around);
  const { statistics: written, ...rest } = facts;
  const box = ground && boxOf(ground.edges);
  if (box && box[0] === -180 && box[2] === 180) report(member(feature, "geometry") ?? feature, antimeridian);
  const known = whole<Omit<Place, "statistics">>({ id, ...rest, box });
  const place = known && written && { ...known, statistics: completed(written, { ...known, period: null }) };
  return { place, ground };
}

function readInitiative(feature: Passage, place: PlaceId, ground: Ground | undefined, around: Surroundings) {
  const { names, text, bounds } = around;
  const read = parts(feature, { ...featureFields, id: newFileId<InitiativeId>(), geometry: points(bounds) });
  const facts =
    read.properties &&
    parts(read.properties, {
      type: idOf<TypeId>(names.types, "the id of a type in types.json"),
      chapter: idOf<ChapterId>(names.chapters, "the id of a chapter in types.json"),
      title: text,
      summary: text,
      locality: optional(text, null),
      period: optional(nullable(period), null),
      statistics: optional(statistics(names, text), []),
      accuracyKm: optional(kilometres, null),
      source: source(names.sources),
    });
  const geometry = member(feature, "geometry");
  if (!facts || !read.properties || !geometry) return undefined;
  const { accuracyKm } = facts;
  if (accuracyKm !== undefined) expectAccuracy(read.properties, geometry, accuracyKm);
  if (read.geometry && accuracyKm && ground)
    expectInside(geometry, read.geometry, accuracyKm, place, ground.edges);
  const { statistics: written, ...rest } = facts;
  const complete = whole<Omit<Initiative, "statistics">>({
    id: read.id,
    place,
    ...rest,
    points: read.geometry,
  });
  return complete && written && { ...complete, statistics: completed(written, complete) };
}
