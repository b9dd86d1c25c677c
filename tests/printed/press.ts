/** All that a build prints of a folder of facts, without the build. */
import { readFile } from "node:fs/promises";
import { type Edition, editionOf } from "../../src/prerender/geo-folder.ts";
import { editorsPages, oembedFiles, printLost, printPages } from "../../src/prerender/pages.ts";
import { pressFor } from "../../src/prerender/press.ts";
import { everyPicture } from "../prerender/every-picture.ts";

export const ADDRESS = "https://map.example/atlas/";

export interface Printed {
  readonly edition: Edition;
  /** Pages by their files. */
  readonly pages: ReadonlyMap<string, string>;
  /** What systems that know oEmbed are answered, by their files. */
  readonly oembed: ReadonlyMap<string, string>;
}

export async function printed(folder: string): Promise<Printed> {
  const { published, ...rest } = await editionOf(folder);
  const edition = { ...rest, published: { ...published, painted: everyPicture(published.atlas) } };
  const template = await readFile("index.html", "utf8");
  const press = await pressFor(edition, "src", { address: ADDRESS, template, preload: {}, strict: true });
  return {
    edition,
    pages: new Map([
      ...[...printPages(press)].map(({ fileName, html }) => [fileName, html] as const),
      ...[...editorsPages].map(([fileName, print]) => [fileName, print(press, "check.js")] as const),
      ["404.html", printLost(press)] as const,
    ]),
    oembed: new Map(oembedFiles(press).map(({ fileName, json }) => [fileName, json])),
  };
}
