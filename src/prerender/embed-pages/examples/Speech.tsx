/** The chapter in which the article's own buttons talk with a map, and what the map says is written down. */
import { say } from "../../../atlas/questions.ts";
import type { Facts } from "../plain-embed.ts";
import { Both, Code, Live } from "./Code.tsx";
import script from "./page.js?raw";
import { chapters, type Said, speech } from "./words.ts";

export function Speech({ facts: { atlas }, code }: { readonly facts: Facts; readonly code: string }) {
  const [language] = atlas.map.languages;
  const initiative = atlas.initiatives.find(({ points }) => points.length > 0);
  return (
    <section id="speech" class="chapter">
      <div class="story">
        <h2>
          <Both said={chapters.speech.title} />
        </h2>
        <Both said={chapters.speech.text} />
        <Buttons verb="open" said={speech.open}>
          {[
            ...atlas.places.map(({ id, shortName }) => ({ id, name: say(shortName, language) })),
            ...(initiative ? [{ id: initiative.id, name: say(initiative.title, language) }] : []),
          ]}
        </Buttons>
        <Buttons verb="filter" said={speech.filter}>
          {[
            ...atlas.types.slice(0, 4).map(({ id, name }) => ({ id, name: say(name, language) })),
            { id: "", name: speech.all.zh },
          ]}
        </Buttons>
        <Buttons verb="theme" said={speech.theme}>
          {(["auto", "light", "dark"] as const).map((id) => ({ id, name: speech[id].zh }))}
        </Buttons>
        <Live code={code} />
        <Code text={code} />
        <Code text={script} of={speech.script} />
      </div>
      <aside>
        <h3 id="heard">
          <Both said={speech.heard} />
        </h3>
        <div id="log" role="log" aria-labelledby="heard" />
      </aside>
    </section>
  );
}

interface ButtonsProps {
  readonly verb: "open" | "filter" | "theme";
  readonly said: Said;
  readonly children: readonly { readonly id: string; readonly name: string }[];
}

function Buttons({ verb, said, children }: ButtonsProps) {
  return (
    <fieldset>
      <legend>
        <Both said={said} />
      </legend>
      {children.map(({ id, name }) => (
        <button key={id} type="button" data-say={verb} value={id}>
          {name}
        </button>
      ))}
    </fieldset>
  );
}
