/** Photographs, or what is shown while they are missing. Each opens large in the lightbox. */

import type { ComponentType } from "preact";
import { useRef, useState } from "preact/hooks";
import type { Photo } from "../../atlas/atlas.ts";
import { pictureOf } from "../../atlas/picture.ts";
import { knowsModals } from "../engine/modal.ts";
import { useReading, useWords } from "../reading.ts";
import { useRoot } from "../root.ts";
import type { LightboxProps } from "./Lightbox.tsx";
import { PhotoCaption } from "./PhotoCaption.tsx";
import { PhotoPicture } from "./PhotoPicture.tsx";

interface GalleryProps {
  readonly photos: readonly Photo[];
  /** Inside an initiative: no heading of its own. */
  readonly small?: boolean;
}

export function Gallery({ photos, small = false }: GalleryProps) {
  const { pictures } = useReading();
  const { words, tell } = useWords();
  const root = useRoot();
  const [shown, setShown] = useState<number | null>(null);
  const Lightbox = useLightbox(shown !== null);
  if (photos.length === 0) return null;
  const called = ({ id, caption }: Photo) =>
    tell(caption) + (pictureOf(pictures, id).drawing ? words.dot + words.drawing : "");
  const enlarge = (event: MouseEvent, index: number) => {
    if (!knowsModals()) return; // the link leads to the photograph
    event.preventDefault();
    setShown(index);
  };
  return (
    <section class={`gallery ${small ? "small" : ""}`}>
      {!small && <h3>{words.photos}</h3>}
      {photos.map((photo, index) => (
        <figure key={photo.id}>
          <a
            href={root + pictureOf(pictures, photo.id).src}
            aria-label={words.enlarge + words.colon + called(photo)}
            onClick={(event) => enlarge(event, index)}
          >
            <PhotoPicture photo={photo} sizes="(min-width: 60rem) 26rem, 90vw" />
          </a>
          <figcaption>
            <PhotoCaption photo={photo} />
          </figcaption>
        </figure>
      ))}
      {Lightbox && shown !== null && (
        <Lightbox photos={photos} shown={shown} show={setShown} close={() => setShown(null)} />
      )}
    </section>
  );
}

/** The lightbox comes when it is first wanted: most readers never open it. */
function useLightbox(wanted: boolean): ComponentType<LightboxProps> | null {
  const [, arrived] = useState(false);
  const lightbox = useRef<ComponentType<LightboxProps> | null>(null);
  if (wanted && lightbox.current === null) {
    import("./Lightbox.tsx").then((room) => {
      lightbox.current = room.Lightbox;
      arrived(true);
    });
  }
  return lightbox.current;
}
