/** A place: what it is, its figures, its initiatives – by chapter, or what of them a filter finds –, what lies beyond, and what ends the panel. */
import { Fragment, type Ref } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";
import type { Initiative } from "../../atlas/atlas.ts";
import { initiativesOf, placeOf, placesWithin } from "../../atlas/questions.ts";
import { isFiltering } from "../../view/filter.ts";
import { kindBesideName } from "../../view/kind.ts";
import { panelId } from "../../view/page-ids.ts";
import type { View } from "../../view/view.ts";
import { fill } from "../../words/phrases.ts";
import { Count } from "../filter/Count.tsx";
import { Awaiting } from "../late/Awaiting.tsx";
import { useReading, useTally, useView, useWords } from "../reading.ts";
import { InitiativeEntry } from "./initiative/InitiativeEntry.tsx";

export function PlacePanel() {
  const { atlas, later } = useReading();
  const { words, tell } = useWords();
  const view = useView((state) => state.view);
  const { passing, byPlace } = useTally();
  const panel = useInSight(view);
  const place = placeOf(atlas, view.place);
  const kind = kindBesideName(place, view.language);
  const filtering = isFiltering(view.filter);
  const nested = placesWithin(atlas, place.id).length > 0;
  const own = byPlace.get(place.id)!;
  const name = tell(place.shortName);
  // What is opened is shown, whether the filter finds it or not.
  const shown = initiativesOf(atlas, place.id).filter(({ id }) => passing.has(id) || id === view.initiative);
  const outside = ({ id }: Initiative) => !passing.has(id) && words.outside;
  return (
    <article id={panelId} class={filtering ? "panel answer" : "panel"} data-place={place.id} ref={panel}>
      <Fragment key={place.id + words.tag}>
        <header>
          <h2 tabIndex={-1}>{tell(place.name)}</h2>
          {kind && <p class="kind">{kind}</p>}
        </header>
        {!filtering && <p class="summary">{tell(place.summary)}</p>}
        <Awaiting>{later && <later.PanelHead place={place} />}</Awaiting>
        {filtering && nested ? (
          <Chapter title={fill(words.own, { name })} count={own} initiatives={shown} note={outside} />
        ) : (
          atlas.chapters.map((chapter) => (
            <Chapter
              key={chapter.id}
              title={tell(chapter.name)}
              initiatives={shown.filter((initiative) => initiative.chapter === chapter.id)}
              note={outside}
            />
          ))
        )}
        <Awaiting>{later && <later.Beyond place={place} />}</Awaiting>
        <Awaiting>{later && <later.PanelFoot place={place} />}</Awaiting>
      </Fragment>
    </article>
  );
}

interface ChapterProps {
  readonly title: string;
  readonly count?: number;
  readonly initiatives: readonly Initiative[];
  readonly note: (initiative: Initiative) => string | false;
}

function Chapter({ title, count, initiatives, note }: ChapterProps) {
  if (initiatives.length === 0) return null;
  return (
    <section class="chapter">
      <h3>
        {title} {count !== undefined && <Count n={count} />}
      </h3>
      {initiatives.map((initiative) => (
        <InitiativeEntry key={initiative.id} initiative={initiative} note={note(initiative)} />
      ))}
    </section>
  );
}

/** Gives the ref of the panel, in which what is opened is kept in sight as soon as the script for it is here. */
function useInSight(view: View): Ref<HTMLElement> {
  const { store, later } = useReading();
  const { current: printed } = useRef(view);
  const panel = useRef<HTMLElement>(null);
  const settle = useRef<(() => void) | null>(null);
  useLayoutEffect(() => {
    if (!later) return; // at once when it is: what was pressed meanwhile is pressed again right then
    const [settleNow, stop] = later.keepInSight(store, printed, panel.current!);
    settle.current = settleNow;
    settleNow();
    return stop;
  }, [store, later]);
  useLayoutEffect(() => settle.current?.(), [view.place, view.initiative, view.filter]);
  return panel;
}
