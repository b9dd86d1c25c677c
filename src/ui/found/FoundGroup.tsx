/** What a filter finds in one of the places within the open one: each opens in its own place. On paper it stands in full. */
import type { Initiative } from "../../atlas/atlas.ts";
import type { Group } from "../../view/found.ts";
import { openInitiative, openPlace } from "../../view/view.ts";
import { Count } from "../filter/Count.tsx";
import { InitiativeEntry } from "../panel/initiative/InitiativeEntry.tsx";
import { InitiativeLine } from "../panel/initiative/InitiativeLine.tsx";
import { useReading, useView, useWords } from "../reading.ts";
import { ViewLink } from "../ViewLink.tsx";

export function FoundGroup({ group: { place, initiatives } }: { readonly group: Group }) {
  const { tell } = useWords();
  const view = useView((state) => state.view);
  const printing = useView((state) => state.printing);
  const Entry = printing ? InitiativeEntry : FoundEntry;
  return (
    <section class="chapter">
      <h3>
        <ViewLink to={openPlace(view, place.id)}>{tell(place.name)}</ViewLink>{" "}
        <Count n={initiatives.length} />
      </h3>
      {initiatives.map((initiative) => (
        <Entry key={initiative.id} initiative={initiative} />
      ))}
    </section>
  );
}

function FoundEntry({ initiative }: { readonly initiative: Initiative }) {
  const { atlas, store } = useReading();
  const view = useView((state) => state.view);
  return (
    <ViewLink
      to={openInitiative(view, atlas, initiative.id)}
      anchor={initiative.id}
      class="initiative line"
      data-initiative={initiative.id}
      onPointerEnter={() => store.setPointed({ initiative: initiative.id })}
      onPointerLeave={() => store.setPointed(null)}
    >
      <InitiativeLine initiative={initiative} />
    </ViewLink>
  );
}
