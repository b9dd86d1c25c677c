/** Every place of a map that has many, in a list that opens, with a field to look for one. */
import type { Dispatch, StateUpdater } from "preact/hooks";
import { useEffect, useRef, useState } from "preact/hooks";
import { isNamed } from "../../atlas/search.ts";
import { Count } from "../filter/Count.tsx";
import { SearchField } from "../filter/SearchField.tsx";
import { useReading, useView, useWords } from "../reading.ts";
import type { Stop } from "../stops.ts";
import { PlaceTab } from "./PlaceTab.tsx";

interface AllPlacesProps {
  readonly open: boolean;
  readonly unfold: (open: boolean) => void;
  /** Where the sheet rests: the list wants all the room there is. */
  readonly rest: Dispatch<StateUpdater<Stop>>;
}

export function AllPlaces({ open, unfold, rest }: AllPlacesProps) {
  const { atlas } = useReading();
  const { words } = useWords();
  const here = useView(({ view }) => view.place);
  const [said, hear] = useState("");
  const fold = useRef<HTMLDetailsElement>(null);
  const first = useRef(here);

  // Whoever has opened it before the script was here finds it open, and a place once chosen closes it.
  useEffect(() => {
    if (fold.current!.open) unfold(true);
  }, [unfold]);
  useEffect(() => {
    if (here === first.current) return;
    first.current = here;
    close();
    hear("");
  }, [here]);

  function close(): void {
    if (!fold.current!.open) return;
    unfold(false);
    rest("half"); // where the map is seen again
  }
  const toggle = (event: Event) => {
    event.preventDefault();
    if (open) return close();
    unfold(true);
    rest("full");
  };
  const leave = (event: KeyboardEvent) => {
    if (event.key !== "Escape" || !open) return;
    event.stopPropagation();
    close();
    fold.current!.querySelector("summary")!.focus();
  };
  const found = atlas.places.filter((place) => isNamed(place, said));
  return (
    <details key={words.tag} class="all-places" open={open} ref={fold} onKeyDown={leave}>
      <summary onClick={toggle}>
        {words.places} <Count n={atlas.places.length - 1} />
      </summary>
      <SearchField label={`${words.search} ${words.places}`} said={said} hear={hear} />
      <ul>
        {found.map((place) => (
          <PlaceTab key={place.id} place={place} />
        ))}
      </ul>
      {found.length === 0 && <p role="status">{words.noPlace}</p>}
    </details>
  );
}
