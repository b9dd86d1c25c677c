/** What a place's article says, as plain sentences: the same in the paste-in page, the text and the pictures' alt texts. */
import type { Initiative, Photo, Place, Statistic } from "../../atlas/atlas.ts";
import { pictureOf } from "../../atlas/picture.ts";
import {
  headlinesOf,
  initiativesOf,
  initiativesWithin,
  photosOf,
  photosOfInitiative,
  sourceOf,
  typeOf,
} from "../../atlas/questions.ts";
import type { Pen } from "../../painting/paint/brush.ts";
import { amountOf } from "../../painting/paint/figures.ts";
import { noticeItems } from "../../painting/paint/notices.ts";
import { type KitWords, kitWords } from "../../words/kit.ts";
import { countOf, fill, periodOf } from "../../words/phrases.ts";
import { saidIn } from "../../words/tongues.ts";

/** The kit's own sentences in the language of a pen. */
export function kitWordsOf({ language }: Pick<Pen, "language">): KitWords {
  return saidIn(kitWords, language);
}

export interface Story {
  readonly title: string;
  readonly name: string;
  /** `镇·3 个项目` */
  readonly meta: string;
  readonly summary: string;
  readonly headlines: readonly Statistic[];
  readonly chapters: readonly Chapter[];
  /** Of the place, beyond those that stand with an initiative. */
  readonly photos: readonly Photo[];
  readonly notices: readonly string[];
  readonly sources: readonly string[];
  readonly byline: string;
}

export interface Chapter {
  readonly title: string;
  readonly entries: readonly Entry[];
}

export interface Entry {
  readonly initiative: Initiative;
  readonly title: string;
  readonly meta: string;
  readonly summary: string;
  readonly where: string;
  readonly photos: readonly Photo[];
}

export function storyOf(pen: Pen, place: Place): Story {
  const { published, words, tell, language } = pen;
  const { atlas } = published;
  const initiatives = initiativesOf(atlas, place.id);
  const { length: count } = initiativesWithin(atlas, place.id);
  const shown = new Set<Photo>(); // no photograph stands twice
  const chapters = atlas.chapters.flatMap((chapter) => {
    const entries = initiatives
      .filter((initiative) => initiative.chapter === chapter.id)
      .map((initiative) => entryOf(pen, initiative, shown));
    return entries.length === 0 ? [] : [{ title: tell(chapter.name), entries }];
  });
  const sources = new Set([place.source, ...initiatives.map(({ source }) => source)]);
  return {
    title: tell(atlas.map.title),
    name: tell(place.name),
    meta: tell(place.kind) + words.dot + countOf(words, count),
    summary: tell(place.summary),
    headlines: headlinesOf(atlas, place.id),
    chapters,
    photos: photosOf(atlas, place.id).filter((photo) => !shown.has(photo)),
    notices: noticeItems(atlas, language, words)
      .filter((items) => items.length > 0)
      .map((items) => items.join(words.dot)),
    sources: [...sources].map((id) => {
      const { title, credit } = sourceOf(atlas, id);
      return words.source + words.colon + tell(title) + words.dot + tell(credit);
    }),
    byline: tell(atlas.map.byline),
  };
}

function entryOf({ published, words, tell }: Pen, initiative: Initiative, shown: Set<Photo>): Entry {
  const { atlas } = published;
  const photos = photosOfInitiative(atlas, initiative.id).filter((photo) => !shown.has(photo));
  for (const photo of photos) shown.add(photo);
  const meta = [
    tell(typeOf(atlas, initiative.type).name),
    initiative.locality && tell(initiative.locality),
    initiative.period && periodOf(words, initiative.period),
  ];
  return {
    ...{ initiative, photos },
    title: tell(initiative.title),
    meta: meta.filter(Boolean).join(words.dot),
    summary: tell(initiative.summary),
    where:
      initiative.accuracyKm === null ? words.wholePlace : fill(words.accuracy, { n: initiative.accuracyKm }),
  };
}

/** `超300名 就业的村民（2023 年）`: a number with all that belongs to it, in one line of text. */
export function figureLine(pen: Pen, statistic: Statistic): string {
  const { words, tell } = pen;
  const { before, number, after } = amountOf(pen, statistic);
  const year = statistic.period ? periodOf(words, statistic.period) : words.noYear;
  return `${before}${number}${after} ${tell(statistic.label)}${bracketed(pen, year)}`;
}

/** What is said of a photograph: what it shows, and plainly whether it is one yet. */
export function photoLine(pen: Pen, photo: Photo): string {
  const { published, words, tell } = pen;
  const { drawing } = pictureOf(published.pictures, photo.id);
  const credit = (drawing ? words.original : "") + tell(photo.credit);
  const standing = drawing ? words.drawing + kitWordsOf(pen).next : "";
  return tell(photo.caption) + bracketed(pen, standing + credit);
}

/** What a photograph's place in the pictures shows, for those who do not see it. */
export function photoAlt(pen: Pen, photo: Photo): string {
  const { published, words, tell } = pen;
  const { drawing } = pictureOf(published.pictures, photo.id);
  return tell(photo.alt) + (drawing ? bracketed(pen, words.drawing) : "");
}

export function bracketed(pen: Pen, text: string): string {
  return fill(kitWordsOf(pen).bracketed, { text });
}

/** A picture that the editor uploads. */
export interface Upload {
  readonly file: string;
  readonly alt: string;
}

/** The slices of the long picture, by what they show. */
export function slicesAsUploads(pen: Pen, alts: readonly string[]): readonly Upload[] {
  return alts.map((text, index) => ({
    file: `long-${index + 1}.png`,
    alt: fill(kitWordsOf(pen).slice, { n: index + 1, of: alts.length, text }),
  }));
}
