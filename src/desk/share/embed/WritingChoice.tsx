/** How the code is written, where there is more than one way to and the system leaves it free. */

import { type Wishing, type Writing, writingOf, writings } from "../../../embed/codes/wish.ts";
import { Choice } from "../fields/Choice.tsx";
import { useShareWords } from "../speech.ts";
import { boundWriting } from "./systems.ts";

export function WritingChoice({ wish, want }: Wishing) {
  const words = useShareWords();
  const known: readonly Writing[] = writings[wish.outlet];
  if (known.length === 0 || boundWriting(wish)) return null;
  return (
    <Choice
      name="writing"
      look="row"
      legend={words.writing}
      options={known.map((id) => ({ id, name: words.writings[id] }))}
      chosen={writingOf(wish)!}
      choose={(writing) => want({ writing })}
    />
  );
}
