/** Home; and while the map is live, zoom and the ways to move it that need no dragging (WCAG 2.5.7). */
import { goHome } from "../../view/view.ts";
import { useReading, useView, useWords } from "../reading.ts";
import { Sign } from "../Sign.tsx";
import { ViewLink } from "../ViewLink.tsx";

export function MapButtons() {
  const { atlas, store } = useReading();
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
  return (
    <div class={view.aim.to === "step" ? "map-buttons moved" : "map-buttons"}>
      <ViewLink to={goHome(view, atlas)} aria-label={words.home} title={words.home}>
        <Sign path="M4 11l8-7 8 7M6.5 9.5V19h11V9.5" />
      </ViewLink>
      {live &&
        buttons.map(({ name, sign, press, way }) => (
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
