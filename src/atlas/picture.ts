import type { PhotoId } from "./atlas.ts";

/** How a photo is shown: a developed photograph in several widths, or the drawing that stands in for it. */
export interface Picture {
  readonly photo: PhotoId;
  readonly drawing: boolean;
  /** In pixels, upright; of the widest file. */
  readonly width: number;
  readonly height: number;
  /** Fallback address, from the site's root, no leading slash. */
  readonly src: string;
  /** The best kind first; `type` is a MIME type. Empty for drawings. */
  readonly alternatives: readonly {
    readonly type: string;
    readonly files: readonly { readonly src: string; readonly width: number }[];
  }[];
  /** A tiny blurred preview as a data: address; null for drawings. */
  readonly preview: string | null;
}

/** How a photo of an atlas is shown, among the pictures of all its photos. */
export function pictureOf(pictures: readonly Picture[], photo: PhotoId): Picture {
  const found = pictures.find((picture) => picture.photo === photo);
  if (found) return found;
  throw new Error(`Photo "${photo}" has no picture`);
}
