/** The still picture as the code shows it: light or dark as chosen, or as the reader's system has it. */
import type { Embed } from "../../../../embed/codes.ts";
import { stillFile, stillProportion } from "../../../../embed/files.ts";
import { stillFor } from "../../../../embed/painted.ts";
import { useShareWords } from "../../speech.ts";

export function PictureSample({ embed }: { readonly embed: Embed }) {
  const words = useShareWords();
  const { root, place, language, scheme, stills, description } = embed;
  const still = stillFor(stills, scheme);
  if (still === null) return <p>{words.noPicture}</p>;
  const { usual, width, follows } = still;
  const file = (as: "light" | "dark") => root + stillFile(place, language, as, width);
  return (
    <picture>
      {follows && <source media="(prefers-color-scheme: dark)" srcset={file("dark")} />}
      <img
        class="sample"
        src={file(usual)}
        width={width}
        height={width * stillProportion}
        alt={description}
      />
    </picture>
  );
}
