/**
 * Every picture of the map for other people's pages, painted at build from the same facts and the same look: stills,
 * cards, and the kits for WeChat articles. What will be made is planned first, and pages name that and no more.
 */
import type { Language, PictureWish } from "../../atlas/atlas.ts";
import { initiativesOf, say } from "../../atlas/questions.ts";
import type { Painted } from "../../embed/painted.ts";
import { type Pen, penFor } from "../../painting/paint/brush.ts";
import { type Hand, handsOf } from "../../painting/type/faces.ts";
import { systemFontFolders } from "../../painting/type/fonts.ts";
import { charactersOf, OMISSION } from "../../painting/type/scripts.ts";
import {
  type CaseOf,
  openTypeCase,
  type TypeCase,
  type TypeCaseOptions,
} from "../../painting/type/typecase.ts";
import { pathOf } from "../../view/page.ts";
import { viewOf } from "../../view/view.ts";
import { kitWords } from "../../words/kit.ts";
import { saidIn } from "../../words/tongues.ts";
import type { Edition } from "../geo-folder.ts";
import type { PhotoFile } from "../photos.ts";
import { roomOf } from "../wechat/room.ts";
import { paintAll } from "./painting.ts";
import { intentOf } from "./plan/intent.ts";
import { lacksIn } from "./plan/lacks.ts";
import { badAddress, noAddress, tooLong, unspoken } from "./plan/notices.ts";
import { namedPlaces, paintable } from "./plan/paintable.ts";
import { textsInPictures } from "./plan/texts.ts";
import { initiativesWith, kitsOf } from "./plan/wish.ts";

export interface PictureOptions {
  /** The site's published root, ending in a slash: `https://example.org/map/`; `null` where nobody has said it. */
  readonly address: string | null;
  /** How many; the usual ones unless told. */
  readonly wish?: PictureWish | undefined;
  /** Keeps what was painted from one build to the next. */
  readonly cacheFolder?: string | undefined;
  /** Where to look for fonts; the system's own folders unless told. */
  readonly fontFolders?: readonly string[] | undefined;
}

/** What a plan is made from: an edition, or as much of one as there is before anything is laid on the map. */
export interface PictureFacts {
  readonly published: Pen["published"];
  readonly files: readonly PhotoFile[];
}

export interface PicturePlan {
  /** What will be made, for all that names a picture. */
  readonly painted: Painted;
  /** What of the facts is left out and what to do about it, a sentence each; the build goes on. */
  readonly notices: readonly string[];
  /** What a build will do, and how to have it otherwise, a sentence each. */
  readonly intent: readonly string[];
  /** Makes it: files by their names in `embed/files.ts`. The same facts give the same bytes. */
  readonly paint: (edition: Edition) => Promise<readonly PhotoFile[]>;
}

const ASCII = Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index)).join("");

export async function planPictures(
  { published, files }: PictureFacts,
  { address, wish = "usual", cacheFolder, fontFolders = systemFontFolders() }: PictureOptions,
): Promise<PicturePlan> {
  const { atlas } = published;
  const { languages } = atlas.map;
  if (wish === "none") {
    return { painted: [], notices: [], intent: [intentOf([], atlas, wish, 0)], paint: async () => [] };
  }
  const root = address === null ? null : rootOf(address);
  const initiatives = initiativesWith(wish, atlas, root !== null);
  const kinds = { kits: wish !== "cards", cards: initiatives.length > 0 };
  const caseOf = await casesFor(published, root, kinds, { fontFolders, cacheFolder });
  const rooms = wish === "cards" ? [] : roomsOf({ published, files }, caseOf(languages[0]), root ?? "");
  const could = rooms.filter(({ room }) => room.form !== null);
  const kits =
    root === null
      ? []
      : kitsOf(
          wish,
          could.map(({ place }) => ({ place: place.id, initiatives: initiativesOf(atlas, place.id).length })),
        );
  const forms = new Map(could.map(({ place, room }) => [place.id, room.form!]));
  const painted = paintable(published, caseOf, { wish, kits, initiatives });
  const made = languages.filter((language) => painted.some((each) => each.language === language));
  const noKits = address === null ? [noAddress] : root === null ? [badAddress(address)] : [];
  return {
    painted,
    notices: [
      ...unspoken(published, caseOf, fontFolders),
      ...lacksIn(atlas, caseOf, made, kits.length > 0, kinds.cards),
      ...rooms.flatMap(({ place, room }) => (room.form === "whole" ? [] : [tooLong(place, room)])),
    ],
    intent: [
      intentOf(painted, atlas, wish, root === null ? 0 : could.length - kits.length),
      ...(could.length > 0 ? noKits : []),
    ],
    paint: (edition) => paintAll(edition, { painted, caseOf, forms, address: root ?? "", cacheFolder }),
  };
}

/** Whether kits are among the pictures, and cards of initiatives. */
interface Kinds {
  readonly kits: boolean;
  readonly cards: boolean;
}

/** A type case for each hand that the map's languages are written in. */
async function casesFor(
  published: Pen["published"],
  root: string | null,
  kinds: Kinds,
  options: Omit<TypeCaseOptions, "hand">,
): Promise<CaseOf> {
  const hands = handsOf(published.atlas.map.languages);
  const cases = new Map<Hand, TypeCase>();
  for (const hand of new Set(hands.values())) {
    const languages = [...hands.keys()].filter((language) => hands.get(language) === hand);
    cases.set(
      hand,
      await openTypeCase(charactersIn(published, languages, root, kinds), { ...options, hand }),
    );
  }
  return (language) => cases.get(hands.get(language)!)!;
}

/** Of each place that pictures can name in the map's first language, the room that an article has for it. */
function roomsOf({ published, files: photoFiles }: PictureFacts, type: TypeCase, root: string) {
  const { atlas } = published;
  const [first] = atlas.map.languages;
  const pen = penFor(published, type, first, "light");
  return namedPlaces(published, first, type).map((place) => ({
    place,
    room: roomOf(pen, place, { address: root + pathOf(viewOf(atlas, place.id), atlas), photoFiles }),
  }));
}

/** All that may stand in a picture in some languages: the facts, the interface's words, the site's address. */
function charactersIn(
  { atlas, words }: Pen["published"],
  languages: readonly Language[],
  root: string | null,
  { kits, cards }: Kinds,
): ReadonlySet<string> {
  const facts = textsInPictures(atlas, kits, cards);
  return new Set([
    ...facts.flatMap(({ text }) => languages.flatMap((language) => charactersOf(say(text, language)))),
    ...languages.flatMap((language) => [...JSON.stringify(words[language])]),
    ...(root === null ? "" : root + JSON.stringify(saidIn(kitWords, languages[0]!))),
    ...(ASCII + OMISSION),
  ]);
}

/** The address as a whole one that ends in a slash, or `null` where it is none of the web. */
function rootOf(address: string): string | null {
  if (!/^https?:\/\//.test(address) || !URL.canParse(address)) return null;
  const { href } = new URL(address);
  return href.endsWith("/") ? href : `${href}/`;
}
