/** Where an initiative is: on our map, in the reader's own map app, or nowhere in particular. */
import type { Initiative } from "../../../atlas/atlas.ts";
import { showPoint } from "../../../view/aim/aims.ts";
import { mapApps } from "../../../view/map-apps.ts";
import { fill } from "../../../words/phrases.ts";
import { useReading, useWords } from "../../reading.ts";

export function OnMap({ initiative }: { readonly initiative: Initiative }) {
  const { store } = useReading();
  const { words, tell } = useWords();
  const [first] = initiative.points;
  if (first === undefined || initiative.accuracyKm === null) return <p class="where">{words.wholePlace}</p>;
  return (
    <div class="where">
      <p>{fill(words.accuracy, { n: initiative.accuracyKm })}</p>
      {initiative.points.map((at, index) => (
        <p key={index}>
          <button type="button" onClick={() => store.show(showPoint(store.get().view, at))}>
            {words.onMap}
            {initiative.points.length > 1 && ` ${index + 1}`}
          </button>
          {words.openIn}
          {mapApps(at, tell(initiative.locality ?? initiative.title)).map(({ id, url }) => (
            <a key={url} href={url} target="_blank" rel="noopener noreferrer">
              {words.apps[id]}
            </a>
          ))}
        </p>
      ))}
    </div>
  );
}
