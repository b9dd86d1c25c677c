/** A small plot of numbers that belong together. Every number also stands as text, so the drawing is for the eye alone. */
import type { Plot } from "../../../look/plot.ts";
import { useWords } from "../../reading.ts";
import { Amount, Year } from "./Headlines.tsx";

const DOT_PX = 14;

export function PlotFigure({ plot }: { readonly plot: Plot }) {
  const { tell } = useWords();
  return (
    <dl class={`plot ${plot.kind}`}>
      {plot.rows.map((row) => (
        <div key={row.statistic.id}>
          <dt>
            {tell(row.statistic.label)} <Year statistic={row.statistic} />
          </dt>
          <dd>
            <span>
              <Amount statistic={row.statistic} />
            </span>
            {"dots" in row ? <Dots count={row.dots} /> : <Bar share={row.share} />}
          </dd>
        </div>
      ))}
    </dl>
  );
}

function Dots({ count }: { readonly count: number }) {
  return (
    <svg width={count * DOT_PX} height={DOT_PX} aria-hidden="true">
      {Array.from({ length: count }, (_, index) => (
        <circle key={index} cx={(index + 0.5) * DOT_PX} cy={DOT_PX / 2} r={DOT_PX / 2 - 2} />
      ))}
    </svg>
  );
}

function Bar({ share }: { readonly share: number }) {
  return (
    <svg width="100%" height="8" aria-hidden="true">
      <rect class="rail" width="100%" height="8" rx="1" />
      <rect width={`${Math.round(share * 1000) / 10}%`} height="8" rx="1" />
    </svg>
  );
}
