/** The page for machines: JSON-LD in the words of schema.org (https://schema.org/Map). Nothing in it that the page does not say. */
import type { Atlas, PlaceId } from "../../atlas/atlas.ts";
import { placeOf, say, sourceOf } from "../../atlas/questions.ts";
import { pathOf } from "../../view/address.ts";
import { titleOf } from "../../view/title.ts";
import { viewOf } from "../../view/view.ts";
import { inScript } from "./escaped.ts";

/** As it stands in a `<script>`: no `<` that could end it. `card`: the place's picture, from the site's root, if it has one. */
export function structuredData(
  atlas: Atlas,
  id: PlaceId,
  address: string | null,
  card: string | null,
): string {
  const view = viewOf(atlas, id);
  const place = placeOf(atlas, id);
  const source = sourceOf(atlas, place.source);
  const tell = (text: Parameters<typeof say>[0]) => say(text, view.language);
  const [west, south, east, north] = place.box;
  const data = {
    "@context": "https://schema.org",
    "@type": "Map",
    name: titleOf(atlas, view),
    description: tell(place.summary),
    inLanguage: atlas.map.languages,
    isAccessibleForFree: true,
    isPartOf: {
      "@type": "WebSite",
      name: tell(atlas.map.title),
      ...(address && { url: address }),
    },
    ...(address && {
      url: address + pathOf(id, atlas),
      ...(card && { image: address + card }),
    }),
    spatialCoverage: {
      "@type": "Place",
      name: tell(place.name),
      geo: { "@type": "GeoShape", box: `${south} ${west} ${north} ${east}` }, // latitude first, as schema.org has it
    },
    isBasedOn: {
      "@type": "CreativeWork",
      name: tell(source.title),
      creditText: tell(source.credit),
      ...(source.url && { url: source.url }),
    },
  };
  return inScript(data);
}
