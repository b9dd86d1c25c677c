/** A place: what it is, its figures, its initiatives by theme, and what ends the panel. */
import { useEffect, useRef } from "preact/hooks";
import type { Initiative } from "../../atlas/atlas.ts";
import { initiativesOf, placeOf } from "../../atlas/questions.ts";
import { Awaiting } from "../Awaiting.tsx";
import { useReading, useTally, useView, useWords } from "../reading.ts";
import { InitiativeEntry } from "./InitiativeEntry.tsx";

export function PlacePanel() {
  const { atlas, later } = useReading();
  const { words, tell } = useWords();
  const view = useView((state) => state.view);
  const { passing } = useTally();
  const place = placeOf(atlas, view.place);
  const initiatives = initiativesOf(atlas, place.id).filter(({ id }) => passing.has(id));
  const heading = useFocusOnOpening(place.id);
  return (
    <article id="panel" class="panel" data-place={place.id}>
      <h2 tabIndex={-1} ref={heading}>
        {tell(place.name)}
      </h2>
      <p class="kind">{tell(place.kind)}</p>
      <p class="summary">{tell(place.summary)}</p>
      <Awaiting key={place.id}>{later && <later.Headlines place={place} />}</Awaiting>
      {atlas.themes.map((theme) => (
        <Chapter
          key={theme.id}
          title={tell(theme.name)}
          initiatives={initiatives.filter((initiative) => initiative.theme === theme.id)}
        />
      ))}
      {initiatives.length === 0 && (
        <p class="emptied">
          {words.emptied}
          {words.tryElsewhere}
        </p>
      )}
      <Awaiting key={place.id}>{later && <later.PanelFoot place={place} />}</Awaiting>
    </article>
  );
}

function Chapter({
  title,
  initiatives,
}: {
  readonly title: string;
  readonly initiatives: readonly Initiative[];
}) {
  if (initiatives.length === 0) return null;
  return (
    <section class="chapter">
      <h3>{title}</h3>
      {initiatives.map((initiative) => (
        <InitiativeEntry key={initiative.id} initiative={initiative} />
      ))}
    </section>
  );
}

/** Moves the focus to the heading, and the panel to its top, when another place is opened. */
function useFocusOnOpening(place: string) {
  const heading = useRef<HTMLHeadingElement>(null);
  const shown = useRef(place);
  useEffect(() => {
    if (shown.current === place) return;
    shown.current = place;
    heading.current?.closest(".scroll")?.scrollTo({ top: 0 });
    heading.current?.focus({ preventScroll: true });
  }, [place]);
  return heading;
}
