/**
 * The floor: the same shapes and names as one static SVG, and nothing else. Written at bench time from geo/.
 */
import { feature } from "topojson-client";
import { topology } from "topojson-server";
import { presimplify, simplify } from "topojson-simplify";

const WIDTH = 2000; // the site's figure units, so that both round alike
const LEAST_CORNER = 26; // square units: the site's own tolerance, about one unit off the line

/**
 * @param {import("../geo.mjs").Geo} geo
 * @returns {string} the whole page
 */
export function barePage({ map, land, towns }) {
  const frame = frameOf(map.frame);
  const shapes = { land: land.features[0], ...mapValues(towns, ({ features }) => features[0]) };
  const paths = Object.entries(simplified(shapes, frame)).map(
    ([name, geometry]) => `<path${name === "land" ? ' class="land"' : ""} d="${pathOf(geometry)}"/>`,
  );
  const names = Object.values(towns).map(({ features }) => {
    const { label, shortName } = features[0].properties;
    const [x, y] = frame.project(label);
    return `<text x="${Math.round(x)}" y="${Math.round(y)}">${shortName.zh}</text>`;
  });
  return `<!doctype html><html lang="zh"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${map.title.zh}</title><link rel="icon" href="data:,"><style>body{margin:0}svg{display:block;width:100%;background:#cfe0e8}path{fill:#f8ecd0;stroke:#b59f78;stroke-width:4}.land{fill:#ece7dc;stroke:none}text{font:80px sans-serif;text-anchor:middle}</style><svg viewBox="0 0 ${WIDTH} ${Math.round(frame.height)}">${paths.join("")}${names.join("")}</svg></html>\n`;
}

/** Web Mercator, in figure units. */
function frameOf([west, south, east, north]) {
  const scale = WIDTH / (east - west);
  const down = (lat) => (-Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360)) * 180) / Math.PI;
  return {
    height: (down(south) - down(north)) * scale,
    project: ([lon, lat]) => [(lon - west) * scale, (down(lat) - down(north)) * scale],
  };
}

/** Lines that shapes share are simplified once, together. */
function simplified(shapes, { project }) {
  const flat = mapValues(shapes, ({ geometry }) => ({
    type: "MultiPolygon",
    coordinates: polygonsOf(geometry).map((polygon) => polygon.map((ring) => ring.map(project))),
  }));
  const simple = simplify(presimplify(topology(flat)), LEAST_CORNER);
  return mapValues(flat, (_, name) => feature(simple, simple.objects[name]).geometry);
}

function polygonsOf({ type, coordinates }) {
  return type === "Polygon" ? [coordinates] : coordinates;
}

/** Relative steps between rounded positions, so that no error adds up. */
function pathOf({ coordinates }) {
  return coordinates
    .flat()
    .filter((ring) => ring.length > 3)
    .map((ring) => {
      const [[x0, y0], ...rest] = ring.slice(0, -1).map(([x, y]) => [Math.round(x), Math.round(y)]);
      let [px, py] = [x0, y0];
      const steps = rest.map(([x, y]) => {
        const step = `${x - px} ${y - py}`;
        [px, py] = [x, y];
        return step;
      });
      return `M${x0} ${y0}l${steps.join(" ").replaceAll(" -", "-")}z`;
    })
    .join("");
}

function mapValues(object, change) {
  return Object.fromEntries(Object.entries(object).map(([name, value]) => [name, change(value, name)]));
}
