/** The facts' texts that stand in pictures, each with where it is written. */
import type { Atlas, Statistic, Text } from "../../../atlas/atlas.ts";

export interface PictureText {
  readonly text: Text;
  /** `westham.geojson: "night-school" summary` */
  readonly where: string;
}

/**
 * `kits`: whether the kits' pictures are among them, which tell all of every initiative; `cards`: whether cards of initiatives are,
 * which tell their summaries and figures.
 */
export function textsInPictures(atlas: Atlas, kits: boolean, cards: boolean): readonly PictureText[] {
  const { map, places, initiatives, types, chapters, sources, photos } = atlas;
  const inMap = at("map.json");
  const alike = (text: string): Text => ({ [map.languages[0]]: text });
  return [
    inMap("title", map.title),
    ...map.notices.map((text) => inMap("notices", text)),
    ...map.attribution.map(({ text }) => inMap("attribution", text)),
    ...(map.review.status === "exempt" ? [inMap("review", map.review.reason)] : []),
    ...(map.review.status === "reviewed" ? [inMap("review", alike(map.review.number))] : []),
    ...types.flatMap(({ id, name, badge }) => [
      at("types.json", id)("name", name),
      at("types.json", id)("badge", alike(badge)),
    ]),
    ...places.flatMap(({ id, name, shortName, kind, summary, statistics }) => {
      const written = at(`${id}.geojson`, id);
      return [
        written("name", name),
        written("shortName", shortName),
        written("kind", kind),
        written("summary", summary),
        ...statistics.flatMap((each) => statisticTexts(written, each)),
      ];
    }),
    ...initiatives.flatMap(({ id, place, title, summary, locality, statistics }) => {
      const written = at(`${place}.geojson`, id);
      const shown = statistics.filter(({ headline }) => kits || cards || headline);
      return [
        written("title", title),
        ...(kits || cards ? [written("summary", summary)] : []),
        ...(kits && locality ? [written("locality", locality)] : []),
        ...shown.flatMap((each) => statisticTexts(written, each)),
      ];
    }),
    ...(kits
      ? [
          inMap("byline", map.byline),
          ...chapters.map(({ id, name }) => at("types.json", id)("name", name)),
          ...sources.flatMap(({ id, title, credit }) => [
            at("sources.json", id)("title", title),
            at("sources.json", id)("credit", credit),
          ]),
          ...photos.flatMap(({ id, caption, credit }) => [
            at("photos.json", id)("caption", caption),
            at("photos.json", id)("credit", credit),
          ]),
        ]
      : []),
  ];
}

type Written = (field: string, text: Text) => PictureText;

function at(file: string, id?: string): Written {
  return (field, text) => ({ text, where: `${file}: ${id === undefined ? "" : `"${id}" `}${field}` });
}

function statisticTexts(written: Written, { id, unit, label }: Statistic): readonly PictureText[] {
  return [written(`statistics "${id}" unit`, unit), written(`statistics "${id}" label`, label)];
}
