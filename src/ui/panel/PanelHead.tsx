/** What stands above a place's list: the way back, how much there is within the place, and its headline numbers. */
import type { Place } from "../../atlas/atlas.ts";
import { placesWithin } from "../../atlas/questions.ts";
import { isFiltering } from "../../view/filter.ts";
import { goHome } from "../../view/view.ts";
import { counted, withinOf } from "../../words/phrases.ts";
import { useReading, useTally, useView, useWords } from "../reading.ts";
import { ViewLink } from "../ViewLink.tsx";
import { Headlines } from "./Headlines.tsx";

export function PanelHead({ place }: { readonly place: Place }) {
  const { atlas } = useReading();
  const { words, tell } = useWords();
  const filtering = useView(({ view }) => isFiltering(view.filter));
  const { byPlace, within } = useTally();
  const nested = placesWithin(atlas, place.id).length > 0;
  return (
    <>
      {nested && !filtering && (
        <p class="within">{withinOf(words, within[place.id]!, tell(place.shortName), byPlace[place.id]!)}</p>
      )}
      {!nested && filtering && <WayBack />}
      <Headlines place={place} />
    </>
  );
}

/** In a frame, which leaves no steps in the article's history, the way to the list of all that the filter finds. */
function WayBack() {
  const { atlas, embedded } = useReading();
  const { words } = useWords();
  const view = useView((state) => state.view);
  const all = useTally().passing.size;
  if (!embedded || all === 0) return null;
  return (
    <p class="way-back">
      <ViewLink to={{ ...goHome(view, atlas), initiative: null }}>{counted(words.backToList, all)}</ViewLink>
    </p>
  );
}
