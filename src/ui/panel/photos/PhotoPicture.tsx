/** A photograph in the best form the browser takes, or the drawing that stands in for it, plainly marked. */
import type { Photo } from "../../../atlas/atlas.ts";
import { pictureOf } from "../../../atlas/picture.ts";
import { useReading, useWords } from "../../reading.ts";
import { useRoot } from "../../root.ts";

interface PhotoPictureProps {
  readonly photo: Photo;
  /** The `sizes` of an `<img>`: how wide the picture will be shown. */
  readonly sizes: string;
}

export function PhotoPicture({ photo, sizes }: PhotoPictureProps) {
  const { pictures } = useReading();
  const { words, tell } = useWords();
  const root = useRoot();
  const { drawing, alternatives, src, width, height, preview } = pictureOf(pictures, photo.id);
  return (
    <span class="picture">
      {preview && <img class="preview" src={preview} alt="" />}
      <picture>
        {alternatives.map(({ type, files }) => (
          <source
            key={type}
            type={type}
            sizes={sizes}
            srcSet={files.map((file) => `${root}${file.src} ${file.width}w`).join(", ")}
          />
        ))}
        <img
          src={root + src}
          width={width}
          height={height}
          alt={tell(photo.alt)}
          loading="lazy"
          decoding="async"
        />
      </picture>
      {drawing && <span class="mark">{words.drawing}</span>}
    </span>
  );
}
