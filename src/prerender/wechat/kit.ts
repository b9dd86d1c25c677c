/** A place's kit for a WeChat article: everything an editor uploads or pastes, in one folder with a page of its own. */
import type { Place } from "../../atlas/atlas.ts";
import { kitFolder } from "../../embed/files.ts";
import { engrave } from "../../painting/engraving/engrave.ts";
import type { Brush } from "../../painting/paint/brush.ts";
import { paintMap } from "../../painting/paint/map.ts";
import { pathOf } from "../../view/page.ts";
import { viewOf } from "../../view/view.ts";
import type { PhotoFile } from "../photos.ts";
import { type ArticleForm, articleHtml, articlePage, articleText } from "./article.ts";
import { type KitFile, kitPage } from "./page/page.ts";
import { kitScript } from "./page/script.ts";
import { coverOf, coverSize, thumbnailOf, thumbnailSize } from "./picture/cover.ts";
import { longBlocks, longMap } from "./picture/long.ts";
import { qrFile } from "./picture/qr.ts";
import { slicesOf } from "./picture/slices.ts";
import { kitWordsOf, slicesAsUploads, storyOf, type Upload } from "./story.ts";

export interface KitOptions {
  /** The site's published root, ending in a slash. */
  readonly address: string;
  /** What the article has room for. */
  readonly form: ArticleForm;
  /** The photographs' and drawings' own files. */
  readonly photoFiles: readonly PhotoFile[];
  readonly cacheFolder?: string | undefined;
}

export async function kitOf(
  brush: Brush,
  place: Place,
  { address: root, form, photoFiles, cacheFolder }: KitOptions,
): Promise<readonly PhotoFile[]> {
  const story = storyOf(brush, place);
  const address = root + pathOf(viewOf(brush.published.atlas, place.id), brush.published.atlas);
  const map = paintMap(brush, place.id, longMap);
  const blocks = longBlocks(brush, place, story, { map, address, photoFiles });
  const slices = await slicesOf(brush, blocks, cacheFolder);
  const [cover] = await engrave(coverOf(brush, place), [coverSize], cacheFolder);
  const [thumbnail] = await engrave(thumbnailOf(brush, place), [thumbnailSize], cacheFolder);
  const qr = await qrFile(address);

  const { comma, colon } = brush.words;
  const words = kitWordsOf(brush);
  const onMap = story.name + comma + story.title;
  const long = slicesAsUploads(
    brush,
    slices.map(({ alt }) => alt),
  );
  const others: readonly Upload[] = [
    { file: "cover.png", alt: words.cover + colon + onMap },
    { file: "thumbnail.png", alt: words.thumbnail + colon + onMap },
    { file: "qr.png", alt: words.qr + comma + words.scan + colon + address },
  ];
  const html = articleHtml(form, brush, story, long, address);
  const text = articleText(brush, story, [...long, ...others], address);
  const pictures: readonly KitFile[] = [
    ...slices.map(({ bytes, height }, index) => ({ ...long[index]!, bytes, width: 1080, height })),
    { ...others[0]!, ...coverSize, bytes: cover! },
    { ...others[1]!, ...thumbnailSize, bytes: thumbnail! },
    { ...others[2]!, ...sizeOfSquare(qr), bytes: qr },
  ];
  const script = await kitScript();
  const page = kitPage(brush, story, { place, address, html, text, pictures, script });
  const written = {
    "article.html": articlePage(brush, story, html),
    "article.txt": text,
    "index.html": page,
  };
  return [
    ...pictures.map(({ file, bytes }) => ({ name: kitFolder(place.id) + file, bytes })),
    ...Object.entries(written).map(([file, content]) => ({
      name: kitFolder(place.id) + file,
      bytes: new TextEncoder().encode(content),
    })),
  ];
}

/** A PNG says its width in bytes 16 to 19 (ISO/IEC 15948, 11.2.2). */
function sizeOfSquare(png: Buffer): { readonly width: number; readonly height: number } {
  const side = png.readUInt32BE(16);
  return { width: side, height: side };
}
