/** Whether there is room for a place in a WeChat article, known before anything is painted. */
import type { Place } from "../../atlas/atlas.ts";
import { box } from "../../painting/paint/block.ts";
import type { Pen } from "../../painting/paint/brush.ts";
import type { MapPicture } from "../../painting/paint/map.ts";
import type { PhotoFile } from "../photos.ts";
import { ARTICLE_LIMIT, type ArticleForm, articleIn, slotLength } from "./article.ts";
import { longBlocks, longMap } from "./picture/long.ts";
import { altOf, groupsOf } from "./picture/slices.ts";
import { type Story, slicesAsUploads, storyOf } from "./story.ts";

export interface Room {
  /** How much of the place the article has room for; `null` where even its titles are too many. */
  readonly form: ArticleForm | null;
  /** What the article would have, told whole. */
  readonly characters: number;
}

export interface RoomOptions {
  /** Of the place's page. */
  readonly address: string;
  readonly photoFiles: readonly PhotoFile[];
}

/** The slices are laid out for it, with room to spare for what only the painting shows. */
export function roomOf(pen: Pen, place: Place, options: RoomOptions): Room {
  const story = storyOf(pen, place);
  let slots: number | null = null;
  const charactersIn = (form: ArticleForm) => {
    const text = articleIn(form, pen, story, [], options.address).length;
    if (text >= ARTICLE_LIMIT) return text;
    slots ??= slotsOf(pen, place, story, options);
    return text + slots;
  };
  const characters = charactersIn("whole");
  if (characters < ARTICLE_LIMIT) return { form: "whole", characters };
  return { form: charactersIn("titles") < ARTICLE_LIMIT ? "titles" : null, characters };
}

/** What the places for the slices take of the article, at most: slices with photographs may have to be cut once more. */
function slotsOf(pen: Pen, place: Place, story: Story, options: RoomOptions): number {
  const blocks = longBlocks(pen, place, story, { ...options, map: unpainted(pen) });
  const groups = groupsOf(blocks).map((group) => altOf(pen, group));
  const photos =
    story.photos.length +
    story.chapters.flatMap(({ entries }) => entries).flatMap((each) => each.photos).length;
  const spare = Array.from({ length: 2 * photos }, () => "");
  return slicesAsUploads(pen, [...groups, ...spare]).reduce(
    (sum, upload) => sum + slotLength(pen, upload),
    0,
  );
}

/** A map as large as the painted one, with everything on it that there may be to explain. */
function unpainted({ published: { atlas } }: Pen): MapPicture {
  const { width, height } = longMap;
  return {
    block: box(width, height, "none"),
    meanings: [...atlas.types.map(({ id }) => ({ type: id })), "several", "no room"],
  };
}
