/** The marks of an atlas in each of its languages: what stands where on the map, whatever paints it. */
import type { Atlas, Initiative, Language, PlaceId, Shapes } from "../../atlas/atlas.ts";
import { initiativeOf, initiativesWithin, say, shapeOf } from "../../atlas/questions.ts";
import { saidIn } from "../../atlas/said.ts";
import { type Frame, frameOf, project } from "../../look/frame.ts";
import { letteringOf } from "../../look/lettering.ts";
import type { MapFacts, PlaceFacts, PointFacts } from "../../look/marks/facts.ts";
import { layMarks } from "../../look/marks/lay.ts";
import { type Marks, pointsOf } from "../../look/marks/marks.ts";
import { type Edge, edgesOf, reachesFrom } from "../../look/marks/reach.ts";

export function marksOf(atlas: Atlas, shapes: Shapes): Readonly<Record<Language, Marks>> {
  const frame = frameOf(atlas.map.frame);
  const edges = new Map(atlas.places.map(({ id }) => [id, edgesOf(frame, shapeOf(shapes, id))]));
  const laid = atlas.map.languages.map((language) => [
    language,
    layMarks(mapFacts(atlas, frame, edges, language), frame),
  ]);
  return Object.fromEntries(laid) as Record<Language, Marks>;
}

/** What is to stand on the map of an atlas in one language. */
export function mapFacts(
  atlas: Atlas,
  frame: Frame,
  edges: ReadonlyMap<PlaceId, readonly Edge[]>,
  language: Language,
): MapFacts {
  const ranks = new Map(atlas.initiatives.map((initiative, rank) => [initiative, rank]));
  const rankOf = (initiative: Initiative) => ranks.get(initiative)!;
  const places = atlas.places.map(({ id, label, shortName }): PlaceFacts => {
    const home = id === atlas.map.home;
    const spot = project(frame, label);
    const own = atlas.initiatives.filter(({ place }) => place === id);
    return {
      id,
      home,
      spot,
      reaches: home ? [] : reachesFrom(spot, edges.get(id)!),
      lines: say(shortName, language).split("\n"),
      lettering: letteringOf(saidIn(shortName, language)),
      area: areaWithin(edges.get(id)!),
      pointless: own.filter(({ points }) => points.length === 0).map(rankOf),
      most: home ? initiativesWithin(atlas, id).length : own.length, // what finds no room elsewhere is counted at home
    };
  });
  const points = pointsOf(atlas).map(({ initiative: id, at }, rank): PointFacts => {
    const initiative = initiativeOf(atlas, id);
    const spot = project(frame, at);
    const reaches = reachesFrom(spot, edges.get(initiative.place)!);
    return { rank, initiative: rankOf(initiative), place: initiative.place, spot, reaches };
  });
  return { places, points };
}

function areaWithin(edges: readonly Edge[]): number {
  return Math.abs(edges.reduce((sum, [ax, ay, bx, by]) => sum + ax * by - bx * ay, 0)) / 2;
}
