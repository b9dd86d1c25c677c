/** What an initiative opens on: summary, figures, place on the map, photographs, source. */
import { useEffect, useState } from "preact/hooks";
import type { Initiative } from "../../../atlas/atlas.ts";
import { photosOfInitiative, sourceOf } from "../../../atlas/questions.ts";
import { afterPaint } from "../../../store/after-paint.ts";
import { addressOf } from "../../../view/address.ts";
import { openInitiative } from "../../../view/view.ts";
import { OutLink } from "../../OutLink.tsx";
import { useReading, useView, useWords } from "../../reading.ts";
import { useRoot } from "../../root.ts";
import { Gallery } from "../photos/Gallery.tsx";
import { Statistics } from "../statistics/Statistics.tsx";
import { OnMap } from "./OnMap.tsx";

interface InitiativeBodyProps {
  readonly initiative: Initiative;
  /** Whether it is open to be read. */
  readonly wanted: boolean;
}

export function InitiativeBody({ initiative, wanted }: InitiativeBodyProps) {
  const { atlas } = useReading();
  const { tell } = useWords();
  const painted = usePainted();
  if (!wanted && !painted) return null;
  return (
    <>
      <p>{tell(initiative.summary)}</p>
      <Statistics statistics={initiative.statistics} />
      <OnMap initiative={initiative} />
      <Gallery photos={photosOfInitiative(atlas, initiative.id)} small />
      <Colophon initiative={initiative} />
    </>
  );
}

function Colophon({ initiative }: { readonly initiative: Initiative }) {
  const { atlas } = useReading();
  const { words, tell } = useWords();
  const view = useView((state) => state.view);
  const root = useRoot();
  const source = sourceOf(atlas, initiative.source);
  return (
    <p class="source">
      {words.source}
      {words.colon}
      {source.url ? <OutLink href={source.url}>{tell(source.title)}</OutLink> : tell(source.title)}{" "}
      <OutLink href={root + addressOf(openInitiative(view, atlas, initiative.id), atlas)}>
        {words.link}
      </OutLink>
    </p>
  );
}

/** Whether a first picture has been painted: what is not seen in it follows. At build, where nothing is painted, at once. */
function usePainted(): boolean {
  const [painted, setPainted] = useState(!("requestAnimationFrame" in globalThis));
  useEffect(() => (painted ? undefined : afterPaint(() => setPainted(true))), [painted]);
  return painted;
}
