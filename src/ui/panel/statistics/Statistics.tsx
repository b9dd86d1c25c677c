/** An initiative's numbers: those that belong together as a plot, the others one by one. */
import type { Statistic } from "../../../atlas/atlas.ts";
import { plotsOf, unplotted } from "../../../look/plot.ts";
import { Line } from "./Headlines.tsx";
import { PlotFigure } from "./PlotFigure.tsx";

export function Statistics({ statistics }: { readonly statistics: readonly Statistic[] }) {
  const single = unplotted(statistics);
  return (
    <>
      {plotsOf(statistics).map((plot, index) => (
        <PlotFigure key={index} plot={plot} />
      ))}
      {single.length > 0 && (
        <dl class="statistics">
          {single.map((statistic) => (
            <Line key={statistic.id} statistic={statistic} />
          ))}
        </dl>
      )}
    </>
  );
}
