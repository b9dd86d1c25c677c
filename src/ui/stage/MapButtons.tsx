/**
 * Home; the way to share the map, in a frame the way to the whole of it; zoom; and while the map is live the ways to move it
 * that need no dragging (WCAG 2.5.7): folded away until they are asked for, or the reader has come closer by a button.
 */
import { useEffect, useRef, useState } from "preact/hooks";
import { late } from "../../late/late.ts";
import { addressOf } from "../../view/address.ts";
import { step } from "../../view/aim/aims.ts";
import { goHome } from "../../view/view.ts";
import { knowsModals } from "../engine/modal.ts";
import { useReading, useView, useWords } from "../reading.ts";
import { useRoot } from "../root.ts";
import { Sign } from "../Sign.tsx";
import { ViewLink } from "../ViewLink.tsx";
import { measureRoom } from "./measure.ts";

const dialog = late(() => import("../../desk/share/open-dialog.tsx"));

export function MapButtons() {
  const { atlas, store, embedded } = useReading();
  const { words } = useWords();
  const go = useStep();
  const view = useView((state) => state.view);
  const live = useView((state) => state.painter === "live");
  const buttons = useRef<HTMLDivElement>(null);
  useEffect(() => measureRoom(buttons.current!.closest(".stage")!, store), [store]); // of which they have taken theirs
  const zoom = [
    { name: words.zoomIn, sign: "M12 5v14M5 12h14", press: () => go(1, 0, 0) },
    { name: words.zoomOut, sign: "M5 12h14", press: () => go(-1, 0, 0) },
  ];
  return (
    <div class="map-buttons" ref={buttons}>
      <ViewLink to={goHome(view, atlas)} aria-label={words.home} title={words.home}>
        <Sign path="M4 11l8-7 8 7M6.5 9.5V19h11V9.5" />
      </ViewLink>
      {embedded ? <FullMapLink /> : <ShareButton />}
      {(live || embedded) && zoom.map((button) => <Button key={button.name} {...button} />)}
      {live && <Ways />}
    </div>
  );
}

/** The way to go a step from wherever the camera is. */
function useStep(): (zoom: number, x: number, y: number) => void {
  const { store } = useReading();
  return (zoom, x, y) => store.show(step(store.get().view, zoom, x, y));
}

function Ways() {
  const { words } = useWords();
  const go = useStep();
  const stepped = useView(({ view }) => view.aim.to === "step");
  const [open, fold] = useState(stepped);
  useEffect(() => fold(stepped), [stepped]);
  const ways = [
    { name: words.up, sign: "M6 14l6-6 6 6", press: () => go(0, 0, -1) },
    { name: words.left, sign: "M14 6l-6 6 6 6", press: () => go(0, -1, 0) },
    { name: words.right, sign: "M10 6l6 6-6 6", press: () => go(0, 1, 0) },
    { name: words.down, sign: "M6 10l6 6 6-6", press: () => go(0, 0, 1) },
  ];
  return (
    <>
      <Button
        name={words.move}
        sign="M12 4v16M4 12h16M9 6l3-3 3 3M9 18l3 3 3-3M6 9l-3 3 3 3M18 9l3 3-3 3"
        open={open}
        press={() => fold(!open)}
      />
      {open && (
        <div class="ways">
          {ways.map((way) => (
            <Button key={way.name} {...way} />
          ))}
        </div>
      )}
    </>
  );
}

interface ButtonProps {
  readonly name: string;
  readonly sign: string;
  readonly press: () => void;
  /** Of a button that unfolds something. */
  readonly open?: boolean;
}

function Button({ name, sign, press, open }: ButtonProps) {
  return (
    <button type="button" aria-label={name} title={name} aria-expanded={open} onClick={press}>
      <Sign path={sign} />
    </button>
  );
}

function ShareButton() {
  const reading = useReading();
  const { share } = useWords().words;
  const opener = useRef<HTMLElement | null>(null); // while the dialog is on its way
  const sayAddress = () => {
    opener.current = null;
    prompt(share, location.href); // where there is no dialog to be had
  };
  const open = ({ currentTarget }: { readonly currentTarget: HTMLElement }) => {
    if (!knowsModals() || opener.current) return sayAddress();
    opener.current = currentTarget;
    dialog
      .once()
      .then(
        (room) => opener.current && room.openShare(reading, opener.current),
        () => opener.current && sayAddress(),
      )
      .then(() => {
        opener.current = null;
      });
  };
  return (
    <button
      type="button"
      class="hand-on"
      aria-label={share}
      title={share}
      aria-haspopup="dialog"
      onClick={open}
    >
      <Sign path="M12 15V4M8 8l4-4 4 4M7 11H5v9h14v-9h-2" />
    </button>
  );
}

function FullMapLink() {
  const { atlas } = useReading();
  const view = useView((state) => state.view);
  const { full } = useWords().words;
  return (
    <a
      href={useRoot() + addressOf(view, atlas)}
      target="_blank"
      rel="noopener"
      aria-label={full}
      title={full}
    >
      <Sign path="M8 16L18 6M10 6h8v8" />
    </a>
  );
}
