/** Takes the article of a kit along, and says whether that went well. Where no script runs there is the article's own page. */
import { useState } from "preact/hooks";
import { type Article, copied, type What } from "./ways.ts";

/** What the buttons say in the kit's language and, in short, in a second one beside it; `besideTag` is empty where there is none. */
export interface CopyWords {
  readonly besideTag: string;
  readonly buttons: Readonly<Record<What, { readonly whole: string; readonly short: string }>>;
  readonly answers: { readonly copied: string; readonly refused: string };
}

interface CopyButtonsProps {
  readonly article: Article;
  readonly words: CopyWords;
}

const whats = ["rich", "text", "source"] as const;

export function CopyButtons({ article, words }: CopyButtonsProps) {
  const [answer, give] = useState("");
  const { besideTag, buttons, answers } = words;
  const copy = async (what: What) => {
    give(""); // so that a second time is announced, too
    give((await copied(what, article)) ? answers.copied : answers.refused);
  };
  return (
    <>
      {whats.map((what) => (
        <button key={what} type="button" data-copy={what} onClick={() => copy(what)}>
          {buttons[what].whole}
          {besideTag && (
            <>
              {" "}
              <span class="beside" lang={besideTag}>
                {buttons[what].short}
              </span>
            </>
          )}
        </button>
      ))}
      <output aria-live="polite">{answer}</output>
    </>
  );
}
