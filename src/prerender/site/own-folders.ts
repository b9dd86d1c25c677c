/** The folders that the site has of its own, in which no place's or initiative's page can stand. */
import { embedFolder, takenBelowEmbed } from "../../embed/files.ts";
import { tongues } from "../../words/tongues.ts";

/** Of scripts and facts. */
export const assetsFolder = "assets";
/** Of photographs and drawings. */
export const photosFolder = "photos";

/** Of pages, which some hosts serve for a folder of that name. */
const pages = ["index", "404"];
const ofTheSite = [assetsFolder, photosFolder, embedFolder, ...takenBelowEmbed];

/** Ids that no place and no initiative can have, each with what is called so. */
export const takenIds: ReadonlyMap<string, string> = new Map([
  ...ofTheSite.map((folder) => [folder, "the site has a folder of that name"] as const),
  ...pages.map((page) => [page, "the site has a page of that name"] as const),
  ...tongues.map((language) => [language.toLowerCase(), "a language is called so in addresses"] as const),
]);
