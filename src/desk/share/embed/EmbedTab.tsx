/** The code that takes the map, as the reader sees it now, into someone else's page; and what it looks like there. */
import { useState } from "preact/hooks";
import { codeOf, embedOf, firstWish, isAddress, outlets, type Wish } from "../../../embed/codes/wish.ts";
import { checkPage, examplesPage } from "../../../embed/files.ts";
import { useReading, useView } from "../../../ui/reading.ts";
import { Copying } from "../fields/Copying.tsx";
import { useShareWords, useSite } from "../speech.ts";
import { Options } from "./Options.tsx";
import { Preview } from "./preview/Preview.tsx";
import { Steps } from "./Steps.tsx";
import { Where } from "./Where.tsx";

export function EmbedTab() {
  const facts = useReading();
  const words = useShareWords();
  const site = useSite();
  const seen = useView(({ view }) => view);
  const [wish, setWish] = useState(() => firstWish(seen));
  const want = (change: Partial<Wish>) => setWish((now) => ({ ...now, ...change }));
  const [addressed] = useState(isAddressed);
  const pictured = facts.painted.some(({ kind }) => kind !== "card" && kind !== "kit");
  const offered = outlets.filter((outlet) => {
    return (outlet !== "oembed" || addressed) && (outlet !== "picture" || pictured);
  });
  const embed = embedOf(wish, facts, site);
  const code = codeOf(wish, embed);
  const labels = { wechat: words.original, oembed: words.ownLine, address: words.field };
  const label = new Map(Object.entries(labels)).get(wish.outlet) ?? words.code;
  return (
    <div class="embedding">
      <section class="wishes">
        <Where wish={wish} want={want} offered={offered} />
        <Steps wish={wish} site={site} />
        <Options wish={wish} want={want} />
      </section>
      <Copying
        label={label}
        text={code}
        rows={isAddress(wish) ? 2 : 4}
        action={isAddress(wish) ? words.copyAddress : words.copyCode}
      />
      <Preview wish={wish} embed={embed} />
      <p class="further">
        <a href={site + checkPage} target="_blank" rel="noopener">
          {words.check}
        </a>
        <a href={site + examplesPage} target="_blank" rel="noopener">
          {words.examples}
        </a>
      </p>
    </div>
  );
}

/** oEmbed is made only by a site that was told its own address; its pages then say where it is. */
function isAddressed(): boolean {
  return document.querySelector('link[type="application/json+oembed"]') !== null;
}
