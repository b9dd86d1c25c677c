/**
 * Names, counts and badges over the shapes, in pixels whatever the figure's size: each stands at a share of it, and says by
 * its classes at which widths of the figure (`prerender/figure/tier-style.ts`). Once the figure has been measured only what
 * stands at its width is there.
 */
import type { ComponentChildren, VNode } from "preact";
import { useMemo } from "preact/hooks";
import type { LonLat, Place } from "../../atlas/atlas.ts";
import { initiativeOf, placeOf } from "../../atlas/questions.ts";
import { saidIn } from "../../atlas/said.ts";
import { badgeRadius, countRadius, countReach, touchTarget } from "../../look/discs.ts";
import { type Frame, project, type Sight } from "../../look/frame.ts";
import { badgeBaselineEm, baselineEm, countBaselineEm, lineEm } from "../../look/lettering.ts";
import {
  type BadgeMark,
  type CountMark,
  type NameMark,
  pointsOf,
  type Standing,
} from "../../look/marks/marks.ts";
import { countedBy, shownBy } from "../../look/marks/shown.ts";
import { paneTierOf, paneTiers, standsIn, tierAt, tierCloser, tiersCloser } from "../../look/tiers/tiers.ts";
import { colourRank } from "../../look/type-colours.ts";
import { openTogether } from "../../view/aim/aims.ts";
import { goHome, openInitiative, openPlace } from "../../view/view.ts";
import { countOf, withinOf } from "../../words/phrases.ts";
import { useReading, useTally, useView, useWords } from "../reading.ts";
import { ViewLink } from "../ViewLink.tsx";

interface Looking {
  readonly frame: Frame;
  readonly sight: Sight;
}

export function Marks({ frame, sight }: Looking) {
  const { atlas, store, marks, words: allWords } = useReading();
  const { words, tell } = useWords();
  const view = useView((state) => state.view);
  const { passing, byPlace, within } = useTally();
  const width = useView(({ figurePx }) => figurePx);
  const points = useMemo(() => pointsOf(atlas), [atlas]);
  const closer = tiersCloser(sight.width);
  const tier = width && tierCloser(tierAt(frame, width), closer);
  const finest = tier === null ? 1000 : 100_000; // printed to a tenth of a percent, which is half a pixel
  const share = (part: number) => `${Math.round(part * finest) / (finest / 100)}%`;
  const { names, counts, badges } = marks[view.language]!;
  const called = ({ shortName }: Place) => tell(shortName).replace("\n", " ");
  const target = () => <circle class="target" r={touchTarget / 2} />;

  /** With the count below it, where it has the same one as long as it stands. */
  function name(mark: NameMark): ComponentChildren {
    const place = placeOf(atlas, mark.place);
    const { id } = place;
    const home = id === atlas.map.home;
    const lines = tell(place.shortName).split("\n");
    const spoken = saidIn(place.shortName, view.language);
    const count = counts.find((each) => isBelow(each, mark));
    return standing(
      mark,
      place.label,
      <ViewLink
        to={home ? goHome(view, atlas) : openPlace(view, id)}
        class={home ? "home" : undefined}
        data-place={id}
        aria-label={
          called(place) + words.comma + withinOf(words, within.get(id)!, called(place), byPlace.get(id)!)
        }
        aria-current={view.place === id ? "true" : undefined}
        {...moved(mark)}
      >
        <rect class="target" x="-30" y="-22" width="60" height={touchTarget + countRadius} rx="6" />
        <text class="name" lang={spoken === view.language ? undefined : allWords[spoken]!.tag}>
          {lines.map((line, index) => [
            index > 0 && " ",
            <tspan key={line} x="0" y={`${baselineEm - lineEm * (lines.length - 1 - index)}em`}>
              {line}
            </tspan>,
          ])}
        </text>
      </ViewLink>,
      count && disc(count),
    );
  }

  /** A count that stands by itself opens its place. */
  function count(mark: CountMark): ComponentChildren {
    if (names.some((name) => isBelow(mark, name))) return null;
    const place = placeOf(atlas, mark.place);
    const number = countedBy(mark, atlas, passing);
    const link = () => (
      <ViewLink
        to={openPlace(view, place.id)}
        data-place={place.id}
        aria-label={countOf(words, number) + words.comma + called(place)}
      >
        <g {...moved(mark)}>{target()}</g>
        {disc(mark)}
      </ViewLink>
    );
    return number > 0 && standing(mark, place.label, mark.named ? disc(mark) : link());
  }

  function disc(mark: CountMark): VNode | false {
    const number = countedBy(mark, atlas, passing);
    const reach = countReach(number);
    const home = mark.place === atlas.map.home;
    return (
      number > 0 && (
        <g class={home ? "count home" : "count"} aria-hidden={mark.named} {...moved(mark)}>
          <rect x={-reach} y={-countRadius} width={2 * reach} height={2 * countRadius} rx={countRadius} />
          <text dy={`${countBaselineEm}em`}>{number}</text>
        </g>
      )
    );
  }

  function badge(mark: BadgeMark): ComponentChildren {
    const shown = shownBy(mark, points, passing);
    const [id, another] = shown.initiatives;
    if (!id) return null;
    const { type, title, place } = initiativeOf(atlas, id);
    const rank = atlas.types.findIndex((each) => each.id === type);
    const { name, badge } = atlas.types[rank]!;
    const number = shown.initiatives.length;
    const open = shown.initiatives.some((each) => each === view.initiative);
    const said = another
      ? [countOf(words, number), called(placeOf(atlas, place))]
      : [tell(title), tell(name)]; // its sign is the name in short
    return standing(
      mark,
      points[mark.points[0]!]!.at,
      <ViewLink
        to={
          another
            ? openTogether(view, atlas, { ...shown, comeApart: mark.to !== null })
            : openInitiative(view, atlas, id)
        }
        anchor={another ? "" : id}
        class={`badge ${another ? "several" : `type-${colourRank(rank)}`}${open ? " open" : ""}`}
        aria-label={said.join(words.comma)}
        onPointerEnter={() => store.setPointed({ initiative: id })}
        onPointerLeave={() => store.setPointed(null)}
        {...moved(mark)}
      >
        {target()}
        <circle class="disc" r={badgeRadius} />
        <text dy={`${badgeBaselineEm}em`}>{another ? number : badge}</text>
      </ViewLink>,
    );
  }

  /** Where in the figure a mark stands, as shares of its width and height, and at which widths; nothing where at none. */
  function standing(mark: Standing, at: LonLat, ...inside: ComponentChildren[]): ComponentChildren {
    const first = Math.max(0, paneTierOf(mark.from, closer));
    const end = mark.to === null ? paneTiers : Math.min(paneTiers, paneTierOf(mark.to, closer));
    const seen = tier === null ? first < end : standsIn(tier, mark);
    const tiers = [first > 0 && `f${first}`, end < paneTiers && `t${end}`].filter(Boolean).join(" ");
    const { x, y } = project(frame, at);
    return (
      seen && (
        <svg
          class={(tier === null && tiers) || undefined}
          x={share((x - sight.x) / sight.width)}
          y={share((y - sight.y) / sight.height)}
        >
          {inside}
        </svg>
      )
    );
  }

  return (
    <svg class="marks" role="group" aria-label={words.map}>
      {names.map(name)}
      {counts.map(count)}
      {badges.map(badge)}
    </svg>
  );
}

/** Whether a count stands below a name, just as long. */
function isBelow(count: CountMark, name: NameMark): boolean {
  return count.named && count.place === name.place && count.from === name.from && count.to === name.to;
}

function moved({ offsetPx: [right, down] }: Standing): { readonly transform?: string } {
  return right === 0 && down === 0 ? {} : { transform: `translate(${right} ${down})` };
}
