/** Photographs large, one at a time: arrow keys, swipe or buttons lead on, fingers zoom, Escape closes and gives the focus back. */
import { useEffect, useLayoutEffect, useRef } from "preact/hooks";
import type { Photo } from "../../../atlas/atlas.ts";
import { fill } from "../../../words/phrases.ts";
import { addRules } from "../../late/rules.ts";
import { useReading, useWords } from "../../reading.ts";
import rules from "../../style/lightbox.css?raw";
import { followHands } from "./gestures.ts";
import { PhotoCaption } from "./PhotoCaption.tsx";
import { PhotoPicture } from "./PhotoPicture.tsx";

addRules(rules);

export interface LightboxProps {
  readonly photos: readonly Photo[];
  readonly shown: number;
  readonly show: (index: number) => void;
  readonly close: () => void;
}

export function Lightbox({ photos, shown, show, close }: LightboxProps) {
  const { store } = useReading();
  const { words } = useWords();
  const dialog = useRef<HTMLDialogElement>(null);
  const hands = useRef<ReturnType<typeof followHands> | null>(null);
  const photo = photos[shown]!;
  const lead = (by: number) => show((shown + by + photos.length) % photos.length);

  useLayoutEffect(() => {
    // A frame as high as its page shows it there, from the first: or the focus would move the article. That a link which is
    // pressed has the focus is not so in every engine.
    const links = dialog.current!.closest(".gallery")!.querySelectorAll("figure > a");
    const { top } = links[shown]!.getBoundingClientRect();
    dialog.current!.style.setProperty("--pressed-at", `${Math.round(top)}px`);
    dialog.current!.showModal();
    return () => store.setPhoto(null);
  }, [store]);
  useEffect(() => store.setPhoto(photo.id), [store, photo]);
  const turn = useRef(lead);
  turn.current = lead;
  useEffect(() => {
    hands.current = followHands(dialog.current!, (by) => turn.current(by));
    return hands.current.stop;
  }, []);
  useEffect(() => hands.current!.again(), [photo]);

  const keys = (event: KeyboardEvent) => {
    if (event.key === "ArrowLeft") lead(-1);
    if (event.key === "ArrowRight") lead(1);
  };
  return (
    <dialog class="lightbox" ref={dialog} aria-label={words.photos} onClose={close} onKeyDown={keys}>
      <figure>
        <PhotoPicture photo={photo} sizes="100vw" />
        <figcaption aria-live="polite">
          <PhotoCaption photo={photo} />{" "}
          <small>{fill(words.photoOf, { n: shown + 1, of: photos.length })}</small>
        </figcaption>
      </figure>
      <p>
        {photos.length > 1 && (
          <>
            <button type="button" onClick={() => lead(-1)}>
              {words.previousPhoto}
            </button>
            <button type="button" onClick={() => lead(1)}>
              {words.nextPhoto}
            </button>
          </>
        )}
        <button type="button" onClick={() => dialog.current!.close()}>
          {words.close}
        </button>
      </p>
    </dialog>
  );
}
