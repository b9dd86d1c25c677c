/** What the code gives, live: a frame, a picture, or the way to the article's kit. */

import type { Wish } from "../../../../embed/codes/wish.ts";
import type { Embed } from "../../../../embed/codes.ts";
import { useShareWords } from "../../speech.ts";
import { Bench } from "./Bench.tsx";
import { FrameSample } from "./FrameSample.tsx";
import { KitCard } from "./KitCard.tsx";
import { PictureSample } from "./PictureSample.tsx";

interface PreviewProps {
  readonly wish: Wish;
  readonly embed: Embed;
}

export function Preview({ wish, embed }: PreviewProps) {
  const words = useShareWords();
  if (wish.outlet === "wechat") return <KitCard wish={wish} site={embed.root} />;
  return (
    <section class="preview">
      <h3>{words.preview}</h3>
      <Bench>
        {wish.outlet === "picture" ? <PictureSample embed={embed} /> : <FrameSample embed={embed} />}
      </Bench>
    </section>
  );
}
