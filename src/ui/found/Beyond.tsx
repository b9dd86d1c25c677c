/**
 * What lies beyond a place's own initiatives: the places in it, or what a filter finds in them; for a town what the filter
 * finds elsewhere. On paper all of it stands in full.
 */
import { useEffect, useState } from "preact/hooks";
import type { Place } from "../../atlas/atlas.ts";
import { isFiltering } from "../../view/filter.ts";
import { foundIn } from "../../view/found.ts";
import { useReading, useTally, useView } from "../reading.ts";
import { Elsewhere } from "./Elsewhere.tsx";
import { FoundGroup } from "./FoundGroup.tsx";
import { NothingFound } from "./NothingFound.tsx";
import { TownRows } from "./TownRows.tsx";

export function Beyond({ place }: { readonly place: Place }) {
  const { atlas, print } = useReading();
  const filtering = useView(({ view }) => isFiltering(view.filter));
  const printing = useView((state) => state.printing);
  const tally = useTally();
  // The print says what there is in the fewest words, and what takes it over begins with the same.
  const [printed, say] = useState(print.current !== null);
  useEffect(() => say(false), []);
  if (!filtering && !printing) return <TownRows of={place} printed={printed} />;
  const { groups, elsewhere } = foundIn(atlas, tally, place.id);
  return (
    <>
      {groups
        .filter((group) => group.place !== place)
        .map((group) => (
          <FoundGroup key={group.place.id} group={group} />
        ))}
      {filtering && groups.length === 0 && <NothingFound />}
      {filtering && elsewhere.length > 0 && <Elsewhere counts={elsewhere} />}
    </>
  );
}
