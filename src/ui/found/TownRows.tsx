/** The places in the open one, each in a row: its name, how many initiatives of which types, and what it is in a line. */
import type { Initiative, Place } from "../../atlas/atlas.ts";
import { initiativesOf, placesWithin } from "../../atlas/questions.ts";
import { openInitiative, openPlace } from "../../view/view.ts";
import { countOf } from "../../words/phrases.ts";
import { BadgeDisc } from "../BadgeDisc.tsx";
import { useReading, useView, useWords } from "../reading.ts";
import { ViewLink } from "../ViewLink.tsx";

interface TownRowsProps {
  readonly of: Place;
  readonly printed: boolean;
}

export function TownRows({ of, printed }: TownRowsProps) {
  const { atlas } = useReading();
  const { words } = useWords();
  const towns = placesWithin(atlas, of.id);
  if (towns.length === 0) return null;
  return (
    <section class="towns">
      <h3>{words.places}</h3>
      {towns.map((town) => (
        <TownRow key={town.id} town={town} printed={printed} />
      ))}
    </section>
  );
}

function TownRow({ town, printed }: { readonly town: Place; readonly printed: boolean }) {
  const { atlas, embedded } = useReading();
  const { words, tell } = useWords();
  const view = useView((state) => state.view);
  const initiatives = initiativesOf(atlas, town.id);
  return (
    <div class="town">
      <ViewLink to={openPlace(view, town.id)}>
        <h4>{tell(town.name)}</h4>
        <span class="meta">{countOf(words, initiatives.length)}</span>
        {!printed && <p>{tell(town.summary)}</p>}
        {!printed && <Badges initiatives={initiatives} />}
      </ViewLink>
      {/* Where no script runs, and on paper, everything there is. */}
      <ul>
        {initiatives.map(({ id, title }) => (
          <li key={id}>
            <ViewLink
              to={printed && embedded ? openPlace(view, town.id) : openInitiative(view, atlas, id)}
              anchor={id}
            >
              {tell(title)}
            </ViewLink>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** The types a town has, each once, in the legend's order. */
function Badges({ initiatives }: { readonly initiatives: readonly Initiative[] }) {
  const { atlas } = useReading();
  const { words, tell } = useWords();
  const types = atlas.types.filter(({ id }) => initiatives.some(({ type }) => type === id));
  return (
    <span class="types-here" role="img" aria-label={types.map(({ name }) => tell(name)).join(words.comma)}>
      {types.map((type) => (
        <BadgeDisc key={type.id} type={type} />
      ))}
    </span>
  );
}
