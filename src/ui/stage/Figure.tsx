/**
 * The figure: the SVG painting of the map, with real links. The shapes themselves stand once in the page, as
 * `<path id="…">` in the frame that index.html is printed into; here they are only used.
 */
import { useMemo, useRef } from "preact/hooks";
import { frameOf, printedUnit, type Sight } from "../../look/frame.ts";
import { sightOf } from "../../look/sight.ts";
import type { State } from "../../store/store.ts";
import { targetOf } from "../../view/aim/target.ts";
import { shapeId } from "../../view/page-ids.ts";
import { openPlace } from "../../view/view.ts";
import { Awaiting } from "../late/Awaiting.tsx";
import { ReadingContext, useReading, useTally, useView } from "../reading.ts";
import { ViewLink } from "../ViewLink.tsx";
import { useGlide } from "./glide.ts";

interface FigureProps {
  /** Whether the live map is shown in its place. */
  readonly covered: boolean;
}

/** While the live map covers the figure it rests: nothing in it is drawn anew until it is seen again, or put on paper. */
export function Figure({ covered }: FigureProps) {
  const reading = useReading();
  const own = useMemo(() => {
    const { store, later } = reading;
    if (!later) return reading; // nobody would say when the page is put on paper
    const rests = ({ painter, printing }: State) => painter === "live" && !printing;
    return { ...reading, store: later.restingStore(store, rests) };
  }, [reading]);
  return (
    <ReadingContext.Provider value={own}>
      <Painting covered={covered} />
    </ReadingContext.Provider>
  );
}

function Painting({ covered }: FigureProps) {
  const { store, atlas, later } = useReading();
  const view = useView((state) => state.view);
  const moving = useView((state) => !state.reducedMotion);
  const pointed = useView((state) => state.pointed);
  const tally = useTally();
  const frame = useMemo(() => frameOf(atlas.map.frame), [atlas]);
  const { aim } = view;
  const goal = useMemo(() => sightOf(frame, targetOf(aim, atlas)), [frame, atlas, aim]);
  const sight = useGlide(goal, moving, covered);
  const printed = useRef(goal).current;
  const [, ...towns] = atlas.places;
  return (
    <div class="figure">
      <svg class="shapes" viewBox={viewBox(sight)} aria-hidden="true">
        <use class="land" href={`#${shapeId("land")}`} />
        {towns.map(({ id }) => (
          <ViewLink to={openPlace(view, id)} key={id} tabindex={-1} data-place={id}>
            <use
              class={[
                "place",
                view.place === id && "chosen",
                tally.byPlace.get(id) === 0 && "faded",
                pointed && "place" in pointed && pointed.place === id && "pointed",
              ]
                .filter(Boolean)
                .join(" ")}
              href={`#${shapeId(id)}`}
              onPointerEnter={() => store.setPointed({ place: id })}
              onPointerLeave={() => store.setPointed(null)}
            />
          </ViewLink>
        ))}
        {view.place !== atlas.map.home && <use class="chosen-border" href={`#${shapeId(view.place)}`} />}
      </svg>
      {(later || goal === printed) && ( // what was printed stands right at its own sight alone
        <Awaiting>{later && <later.Marks frame={frame} sight={sight} />}</Awaiting>
      )}
    </div>
  );
}

/** In the unit that the shapes are printed in. */
function viewBox({ x, y, width, height }: Sight): string {
  return [x, y, width, height].map((units) => Math.round((units / printedUnit) * 10) / 10).join(" ");
}
