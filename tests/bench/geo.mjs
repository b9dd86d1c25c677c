/** The facts that all three pages show. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";

/**
 * @typedef {object} Geo
 * @property {string} folder
 * @property {any} map            geo/map.json
 * @property {any} land           geo/land.geojson
 * @property {Record<string, any>} towns  a town's layer by its id, in map.json's order
 */

/** @returns {Promise<Geo>} */
export async function readGeo(folder) {
  const read = async (name) => JSON.parse(await readFile(join(folder, name), "utf8"));
  const map = await read("map.json");
  const towns = await Promise.all(map.order.map(async (id) => [id, await read(`${id}.geojson`)]));
  return { folder, map, land: await read("land.geojson"), towns: Object.fromEntries(towns) };
}

/** The files the plain page fetches. @param {Geo} geo */
export function layerNames({ map }) {
  return ["land", map.home, ...map.order].map((id) => `${id}.geojson`);
}

/** What a town is called on the map. @param {Geo} geo */
export function shortNames({ towns }) {
  return Object.values(towns).map(({ features }) => features[0].properties.shortName.zh);
}
