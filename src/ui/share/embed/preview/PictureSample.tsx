/** The still picture as the code shows it: light or dark as chosen, or as the reader's system has it. */
import type { Embed } from "../../../../embed/codes.ts";
import { stillFile, stillProportion, stillWidths } from "../../../../embed/files.ts";

const WIDTH = stillWidths[1];

export function PictureSample({ embed }: { readonly embed: Embed }) {
  const { root, place, language, scheme, description } = embed;
  const file = (as: "light" | "dark") => root + stillFile(place, language, as, WIDTH);
  return (
    <picture>
      {scheme === "auto" && <source media="(prefers-color-scheme: dark)" srcset={file("dark")} />}
      <img
        class="sample"
        src={file(scheme === "dark" ? "dark" : "light")}
        width={WIDTH}
        height={WIDTH * stillProportion}
        alt={description}
      />
    </picture>
  );
}
