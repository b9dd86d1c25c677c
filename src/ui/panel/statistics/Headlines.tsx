/** Numbers as a person can take them in: never without their unit, what they count, their year and exactness. */
import type { Place, Statistic } from "../../../atlas/atlas.ts";
import { headlinesOf } from "../../../atlas/questions.ts";
import { figureOf } from "../../../words/numbers.ts";
import { periodOf } from "../../../words/phrases.ts";
import { useReading, useWords } from "../../reading.ts";

/** A place's headline numbers, large. */
export function Headlines({ place }: { readonly place: Place }) {
  const { atlas } = useReading();
  const statistics = headlinesOf(atlas, place.id);
  if (statistics.length === 0) return null;
  return (
    <dl class="headlines">
      {statistics.map((statistic) => (
        <Line key={statistic.id + statistic.value} statistic={statistic} />
      ))}
    </dl>
  );
}

export function Line({ statistic }: { readonly statistic: Statistic }) {
  const { tell } = useWords();
  return (
    <div>
      <dt>
        {tell(statistic.label)} <Year statistic={statistic} />
      </dt>
      <dd>
        <Amount statistic={statistic} />
      </dd>
    </div>
  );
}

export function Amount({ statistic }: { readonly statistic: Statistic }) {
  const { words, tell } = useWords();
  const { before, number, after } = figureOf(
    words,
    statistic.value,
    tell(statistic.unit),
    statistic.exactness,
  );
  return (
    <>
      {before && <small>{before}</small>}
      <b>{number}</b>
      {after && <small>{after}</small>}
    </>
  );
}

export function Year({ statistic }: { readonly statistic: Statistic }) {
  const { words } = useWords();
  return <small>{statistic.period ? periodOf(words, statistic.period) : words.noYear}</small>;
}
