/** What ends a place's panel: its photographs, the source, the way to its neighbours. */
import type { Place } from "../../atlas/atlas.ts";
import { neighboursOf } from "../../atlas/neighbours.ts";
import { photosOf, sourceOf } from "../../atlas/questions.ts";
import { openPlace } from "../../view/view.ts";
import { useReading, useView, useWords } from "../reading.ts";
import { ViewLink } from "../ViewLink.tsx";
import { Gallery } from "./photos/Gallery.tsx";

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
      {atlas.places.length > 1 && <Neighbours />}
    </>
  );
}

function Neighbours() {
  const { atlas } = useReading();
  const { words, tell } = useWords();
  const view = useView((state) => state.view);
  const ways = neighboursOf(atlas, view.place);
  const said = [words.previous, words.next].slice(-ways.length);
  return (
    <nav class="neighbours" aria-label={said.join(" · ")}>
      {ways.map((place, index) => (
        <ViewLink key={place.id} to={openPlace(view, place.id)}>
          <span>{said[index]}</span> {tell(place.shortName)}
        </ViewLink>
      ))}
    </nav>
  );
}
