/**
 * Home; the way to share the map, in a frame the way to the whole of it; zoom, and while the map is live the ways to move it
 * that need no dragging (WCAG 2.5.7).
 */
import { addressOf } from "../../view/address.ts";
import { goHome } from "../../view/view.ts";
import { shareButtons } from "../../words/share/buttons.ts";
import { useReading, useView, useWords } from "../reading.ts";
import { useRoot } from "../root.ts";
import { Sign } from "../Sign.tsx";
import { ViewLink } from "../ViewLink.tsx";

export function MapButtons() {
  const { atlas, store, embedded } = useReading();
  const { words } = useWords();
  const view = useView((state) => state.view);
  const live = useView((state) => state.painter === "live");
  const buttons = [
    { name: words.zoomIn, sign: "M12 5v14M5 12h14", press: () => store.step(1, 0, 0) },
    { name: words.zoomOut, sign: "M5 12h14", press: () => store.step(-1, 0, 0) },
    { name: words.left, way: true, sign: "M14 6l-6 6 6 6", press: () => store.step(0, -1, 0) },
    { name: words.right, way: true, sign: "M10 6l6 6-6 6", press: () => store.step(0, 1, 0) },
    { name: words.up, way: true, sign: "M6 14l6-6 6 6", press: () => store.step(0, 0, -1) },
    { name: words.down, way: true, sign: "M6 10l6 6 6-6", press: () => store.step(0, 0, 1) },
  ];
  const zoom = buttons.filter(({ way }) => !way); // in a frame they ask for the live map, too
  return (
    <div class={view.aim.to === "step" ? "map-buttons moved" : "map-buttons"}>
      <ViewLink to={goHome(view, atlas)} aria-label={words.home} title={words.home}>
        <Sign path="M4 11l8-7 8 7M6.5 9.5V19h11V9.5" />
      </ViewLink>
      {embedded ? <FullMapLink /> : <ShareButton />}
      {(live ? buttons : embedded ? zoom : []).map(({ name, sign, press, way }) => (
        <button
          key={name}
          type="button"
          class={way ? "way" : undefined}
          aria-label={name}
          title={name}
          onClick={press}
        >
          <Sign path={sign} />
        </button>
      ))}
    </div>
  );
}

function ShareButton() {
  const reading = useReading();
  const { share } = shareButtons[useView(({ view }) => view.language)];
  const open = ({ currentTarget }: { readonly currentTarget: HTMLElement }) =>
    import("../share/open-dialog.tsx").then(
      (room) => room.openShare(reading, currentTarget),
      () => prompt(share, location.href), // the dialog did not come; the address is here all the same
    );
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
  const { full } = shareButtons[view.language];
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
