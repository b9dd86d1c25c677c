/** Photographs, or what is shown while they are missing. Each opens large in the lightbox. */

import type { ComponentType } from "preact";
import { useRef, useState } from "preact/hooks";
import type { Photo } from "../../../atlas/atlas.ts";
import { pictureOf } from "../../../atlas/picture.ts";
import { late } from "../../../late/late.ts";
import { knowsModals } from "../../engine/modal.ts";
import { followLink } from "../../late/follow.ts";
import { useReading, useWords } from "../../reading.ts";
import { useRoot } from "../../root.ts";
import type { LightboxProps } from "./Lightbox.tsx";
import { PhotoCaption } from "./PhotoCaption.tsx";
import { PhotoPicture } from "./PhotoPicture.tsx";

interface GalleryProps {
  readonly photos: readonly Photo[];
  /** Inside an initiative: no heading of its own. */
  readonly small?: boolean;
}

const lightbox = late(() => import("./Lightbox.tsx"));

export function Gallery({ photos, small = false }: GalleryProps) {
  const { pictures } = useReading();
  const { words, tell } = useWords();
  const root = useRoot();
  const [shown, setShown] = useState<number | null>(null);
  const [Lightbox, ask] = useLightbox();
  if (photos.length === 0) return null;
  const called = ({ id, caption }: Photo) =>
    tell(caption) + (pictureOf(pictures, id).drawing ? words.dot + words.drawing : "");
  const enlarge = (event: MouseEvent, index: number) => {
    if (!knowsModals()) return; // the link leads to the photograph
    event.preventDefault();
    setShown(index);
    ask(event.currentTarget as HTMLAnchorElement);
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

/**
 * The lightbox comes when it is first wanted: most readers never open it. The photograph is opened by its link instead where
 * that fails, or where it is pressed a second time meanwhile.
 */
function useLightbox(): [ComponentType<LightboxProps> | null, (photo: HTMLAnchorElement) => void] {
  const { embedded } = useReading();
  const [Lightbox, arrive] = useState<ComponentType<LightboxProps> | null>(null);
  const wanted = useRef<HTMLAnchorElement | null>(null);
  const follow = () => followLink(wanted.current!.href, embedded);
  const ask = (photo: HTMLAnchorElement) => {
    const before = wanted.current;
    wanted.current = photo;
    if (Lightbox) return;
    if (before === photo) follow();
    else if (!before)
      lightbox.always(() => navigator.onLine && follow()).then((room) => arrive(() => room.Lightbox));
  };
  return [Lightbox, ask];
}
