/** What ends a place's panel: its photographs, the source, the way to its neighbours. */
import type { Place } from "../../atlas/atlas.ts";
import { photosOf, sourceOf } from "../../atlas/questions.ts";
import { openPlace } from "../../view/view.ts";
import { useReading, useView, useWords } from "../reading.ts";
import { ViewLink } from "../ViewLink.tsx";
import { Gallery } from "./Gallery.tsx";

export function PanelFoot({ place }: { readonly place: Place }) {
  const { atlas } = useReading();
  const { words, tell } = useWords();
  const source = sourceOf(atlas, place.source);
  return (
    <>
      <Gallery photos={photosOf(atlas, place.id)} />
      <p class="source">
        {words.source}
        {words.colon}
        {tell(source.title)}
        {words.dot}
        {tell(source.credit)}
      </p>
      <Neighbours />
    </>
  );
}

function Neighbours() {
  const { atlas } = useReading();
  const { words, tell } = useWords();
  const view = useView((state) => state.view);
  const { places } = atlas;
  const here = places.findIndex(({ id }) => id === view.place);
  const before = places[(here + places.length - 1) % places.length]!;
  const after = places[(here + 1) % places.length]!;
  return (
    <nav class="neighbours" aria-label={`${words.previous} · ${words.next}`}>
      <ViewLink to={openPlace(view, before.id)}>
        <span>{words.previous}</span> {tell(before.shortName)}
      </ViewLink>
      <ViewLink to={openPlace(view, after.id)}>
        <span>{words.next}</span> {tell(after.shortName)}
      </ViewLink>
    </nav>
  );
}
