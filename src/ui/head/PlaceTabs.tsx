/**
 * The list of places with their counts: the primary way in, for keyboards and screen readers above all. Where they are more
 * than stand side by side, only the whole and the open place do; the others fold into a list.
 */
import type { Dispatch, StateUpdater } from "preact/hooks";
import { useState } from "preact/hooks";
import { Awaiting } from "../late/Awaiting.tsx";
import { useReading, useView, useWords } from "../reading.ts";
import type { Stop } from "../stops.ts";
import { areMany } from "./fold.ts";
import { PlaceTab } from "./PlaceTab.tsx";

export function PlaceTabs({ rest }: { readonly rest: Dispatch<StateUpdater<Stop>> }) {
  const { atlas, later } = useReading();
  const { words, tell } = useWords();
  const open = useView(({ view }) => view.place);
  const [unfolded, unfold] = useState(false);
  const many = areMany(atlas.places.map(({ shortName }) => tell(shortName)));
  return (
    <nav class={unfolded ? "places open" : "places"} aria-label={words.places}>
      <ul>
        {atlas.places.map(
          (place) =>
            (!many || place.id === open || place.id === atlas.map.home) && (
              <PlaceTab key={place.id} place={place} />
            ),
        )}
      </ul>
      {many && (
        <Awaiting>{later && <later.AllPlaces open={unfolded} unfold={unfold} rest={rest} />}</Awaiting>
      )}
    </nav>
  );
}
