/** Names, counts and badges over the shapes, in pixels whatever the figure's size: each stands at a share of it. */
import type { Initiative, LonLat, Place } from "../../atlas/atlas.ts";
import { initiativeOf, typeOf } from "../../atlas/questions.ts";
import type { Badge } from "../../look/badges.ts";
import { type Frame, project, type Sight } from "../../look/frame.ts";
import { badgeRadius, countDrop, countRadius, touchTarget } from "../../look/sizes.ts";
import { goHome, openInitiative, openPlace } from "../../view/view.ts";
import { countOf } from "../../words/phrases.ts";
import { useReading, useTally, useView, useWords } from "../reading.ts";
import { ViewLink } from "../ViewLink.tsx";

interface Looking {
  readonly frame: Frame;
  readonly sight: Sight;
}

export function Marks(looking: Looking) {
  const { atlas, badges } = useReading();
  const { passing } = useTally();
  return (
    <>
      {atlas.places.map((place) => (
        <Name key={place.id} place={place} {...looking} />
      ))}
      {badges.map((badge, index) =>
        passing.has(badge.initiative) ? <BadgeMark key={index} badge={badge} {...looking} /> : null,
      )}
    </>
  );
}

function Name({ place, ...looking }: Looking & { readonly place: Place }) {
  const { atlas } = useReading();
  const { words, tell } = useWords();
  const view = useView((state) => state.view);
  const home = place.id === atlas.map.home;
  const tally = useTally();
  const lines = tell(place.shortName).split("\n");
  const count = tally.withoutPoint[place.id]!;
  return (
    <svg {...standing(looking, place.label)} overflow="visible">
      <ViewLink
        to={home ? goHome(view, atlas) : openPlace(view, place.id)}
        class={home ? "home" : undefined}
        data-place={place.id}
        aria-label={tell(place.name) + words.comma + countOf(words, tally.byPlace[place.id]!)}
        aria-current={view.place === place.id ? "true" : undefined}
      >
        <rect class="target" x="-30" y="-22" width="60" height={touchTarget} rx="6" />
        <text class="name">
          {lines.map((line, index) => (
            <tspan key={line} x="0" y={`${0.35 - 1.2 * (lines.length - 1 - index)}em`}>
              {line}
            </tspan>
          ))}
        </text>
        {count > 0 && (
          <g class="count">
            <circle cy={countDrop} r={countRadius} />
            <text y={countDrop} dy=".35em">
              {count}
            </text>
          </g>
        )}
      </ViewLink>
    </svg>
  );
}

function BadgeMark({ badge, ...looking }: Looking & { readonly badge: Badge }) {
  const { atlas, store } = useReading();
  const { words, tell } = useWords();
  const view = useView((state) => state.view);
  const initiative: Initiative = initiativeOf(atlas, badge.initiative);
  const type = typeOf(atlas, initiative.type);
  const [right, down] = badge.offsetPx;
  return (
    <svg {...standing(looking, badge.at)} overflow="visible">
      <ViewLink
        to={openInitiative(view, atlas, initiative.id)}
        anchor={initiative.id}
        class={`badge type-${atlas.types.indexOf(type)}${view.initiative === initiative.id ? " open" : ""}`}
        aria-label={tell(initiative.title) + words.comma + tell(type.name)}
        onPointerEnter={() => store.point({ initiative: initiative.id })}
        onPointerLeave={() => store.point(null)}
      >
        <g transform={`translate(${right} ${down})`}>
          <circle class="target" r={touchTarget / 2} />
          <circle class="disc" r={badgeRadius} />
          <text dy=".36em">{type.badge}</text>
        </g>
      </ViewLink>
    </svg>
  );
}

/** Where in the figure a point stands, as shares of its width and height. */
function standing({ frame, sight }: Looking, at: LonLat): { readonly x: string; readonly y: string } {
  const { x, y } = project(frame, at);
  return { x: percent((x - sight.x) / sight.width), y: percent((y - sight.y) / sight.height) };
}

function percent(share: number): string {
  return `${Math.round(share * 10_000) / 100}%`;
}
