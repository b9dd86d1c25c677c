/** What a photograph shows and who took it; under a drawing, who took the one that is missing. */
import type { Photo } from "../../../atlas/atlas.ts";
import { pictureOf } from "../../../atlas/picture.ts";
import { useReading, useWords } from "../../reading.ts";

export function PhotoCaption({ photo }: { readonly photo: Photo }) {
  const { pictures } = useReading();
  const { words, tell } = useWords();
  return (
    <>
      {tell(photo.caption)}{" "}
      <small>
        {pictureOf(pictures, photo.id).drawing && words.original}
        {tell(photo.credit)}
      </small>
    </>
  );
}
