/** What stands above a place's list: the way back, how much there is within the place, and its headline numbers. */
import type { Place } from "../../atlas/atlas.ts";
import { placesWithin } from "../../atlas/questions.ts";
import { isFiltering } from "../../view/filter.ts";
import { goHome } from "../../view/view.ts";
import { counted, withinOf } from "../../words/phrases.ts";
import { useReading, useTally, useView, useWords } from "../reading.ts";
import { ViewLink } from "../ViewLink.tsx";
import { Headlines } from "./statistics/Headlines.tsx";

export function PanelHead({ place }: { readonly place: Place }) {
  const { atlas } = useReading();
  const { words, tell } = useWords();
  const filtering = useView(({ view }) => isFiltering(view.filter));
  const { byPlace, within } = useTally();
  const nested = placesWithin(atlas, place.id).length > 0;
  return (
    <>
      {nested && !filtering && (
        <Within
          text={withinOf(words, within.get(place.id)!, tell(place.shortName), byPlace.get(place.id)!)}
        />
      )}
      {!nested && filtering && <WayBack />}
      <Headlines place={place} />
    </>
  );
}

/** Another sum is another element, whatever a translator has made of the text of this one. */
function Within({ text }: { readonly text: string }) {
  return (
    <p key={text} class="within">
      {text}
    </p>
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
    <p key={all} class="way-back">
      <ViewLink to={{ ...goHome(view, atlas), initiative: null }}>
        {counted(words, words.backToList, all)}
      </ViewLink>
    </p>
  );
}
