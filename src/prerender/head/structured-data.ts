/**
 * The page for machines: JSON-LD in the words of schema.org (https://schema.org/Map, https://schema.org/WebPage). Nothing in it that the
 * page does not say.
 */
import type { Atlas, Initiative, Place } from "../../atlas/atlas.ts";
import { initiativeOf, placeOf, say, sourceOf } from "../../atlas/questions.ts";
import { type Page, pathOf } from "../../view/page.ts";
import { titleOf } from "../../view/title.ts";
import { inScript } from "./escaped.ts";

interface Around {
  /** The language's tag. */
  readonly tag: string;
  readonly address: string | null;
  /** The page's picture, from the site's root, if it has one. */
  readonly card: string | null;
}

type Tell = (text: Parameters<typeof say>[0]) => string;

/** As it stands in a `<script>`: no `<` that could end it. */
export function structuredData(atlas: Atlas, page: Page, { tag, address, card }: Around): string {
  const { initiative } = page;
  const place = placeOf(atlas, page.place);
  const tell: Tell = (text) => say(text, page.language);
  const about =
    initiative === null ? ofPlace(place, tell) : ofInitiative(initiativeOf(atlas, initiative), place, tell);
  const source = sourceOf(atlas, initiative ? initiativeOf(atlas, initiative).source : place.source);
  const linked = (to: Page) => address && { url: address + pathOf(to, atlas) };
  const site = {
    "@type": "WebSite",
    name: tell(atlas.map.title),
    ...linked({ ...page, place: atlas.map.home, initiative: null }),
  };
  const whole: Page = { ...page, initiative: null };
  return inScript({
    "@context": "https://schema.org",
    ...about,
    name: titleOf(atlas, page),
    inLanguage: tag,
    isAccessibleForFree: true,
    isPartOf: initiative === null ? site : { "@type": "Map", name: titleOf(atlas, whole), ...linked(whole) },
    ...linked(page),
    ...(address && card && { image: address + card }),
    isBasedOn: {
      "@type": "CreativeWork",
      name: tell(source.title),
      creditText: tell(source.credit),
      ...(source.url && { url: source.url }),
    },
  });
}

function ofPlace({ name, summary, box }: Place, tell: Tell) {
  const [west, south, east, north] = box;
  return {
    "@type": "Map",
    description: tell(summary),
    spatialCoverage: {
      "@type": "Place",
      name: tell(name),
      geo: { "@type": "GeoShape", box: `${south} ${west} ${north} ${east}` }, // latitude first, as schema.org has it
    },
  };
}

/** Where it is as exactly as the page says, and when as ISO 8601 has it: `2023`, `2023/2025`, `2023/..`. */
function ofInitiative({ title, summary, locality, points, period }: Initiative, { name }: Place, tell: Tell) {
  const [point] = points;
  const [from, to] = [period?.from, period?.to ?? ".."];
  return {
    "@type": "WebPage",
    description: tell(summary),
    about: { "@type": "Thing", name: tell(title) },
    spatialCoverage: {
      "@type": "Place",
      name: locality ? tell(locality) : tell(name),
      ...(locality && { containedInPlace: { "@type": "Place", name: tell(name) } }),
      ...(point &&
        points.length === 1 && {
          geo: { "@type": "GeoCoordinates", latitude: point[1], longitude: point[0] },
        }),
    },
    ...(period && { temporalCoverage: from === to ? `${from}` : `${from}/${to}` }),
  };
}
