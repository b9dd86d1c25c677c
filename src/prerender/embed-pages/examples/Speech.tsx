/** The chapter in which the article's own buttons talk with a map, and what the map says is written down. */
import { say } from "../../../atlas/questions.ts";
import { examplesWords } from "../../../words/examples.ts";
import type { Facts } from "../plain-embed.ts";
import { Code, Live } from "./Code.tsx";
import script from "./page.js?raw";
import { type Pick, Said, type Tongues } from "./Said.tsx";

interface SpeechProps {
  readonly tongues: Tongues;
  readonly facts: Facts;
  readonly code: string;
}

export function Speech({ tongues, facts: { atlas }, code }: SpeechProps) {
  const [language] = atlas.map.languages;
  const { speech } = examplesWords[tongues[0]];
  const initiative = atlas.initiatives.find(({ points }) => points.length > 0);
  return (
    <section id="speech" class="chapter">
      <div class="story">
        <h2>
          <Said tongues={tongues} said={({ chapters }) => chapters.speech.title} />
        </h2>
        <Said tongues={tongues} said={({ chapters }) => chapters.speech.text} />
        <Buttons tongues={tongues} verb="open" said={({ speech }) => speech.open}>
          {[
            ...atlas.places.map(({ id, shortName }) => ({ id, name: say(shortName, language) })),
            ...(initiative ? [{ id: initiative.id, name: say(initiative.title, language) }] : []),
          ]}
        </Buttons>
        <Buttons tongues={tongues} verb="filter" said={({ speech }) => speech.filter}>
          {[
            ...atlas.types.slice(0, 4).map(({ id, name }) => ({ id, name: say(name, language) })),
            { id: "", name: speech.all },
          ]}
        </Buttons>
        <Buttons tongues={tongues} verb="theme" said={({ speech }) => speech.theme}>
          {(["auto", "light", "dark"] as const).map((id) => ({ id, name: speech[id] }))}
        </Buttons>
        <Live code={code} />
        <Code tongues={tongues} text={code} />
        <Code tongues={tongues} text={script} of={({ speech }) => speech.script} />
      </div>
      <aside>
        <h3 id="heard">
          <Said tongues={tongues} said={({ speech }) => speech.heard} />
        </h3>
        <div id="log" role="log" aria-labelledby="heard" />
      </aside>
    </section>
  );
}

interface ButtonsProps {
  readonly tongues: Tongues;
  readonly verb: "open" | "filter" | "theme";
  readonly said: Pick;
  readonly children: readonly { readonly id: string; readonly name: string }[];
}

function Buttons({ tongues, verb, said, children }: ButtonsProps) {
  return (
    <fieldset>
      <legend>
        <Said tongues={tongues} said={said} />
      </legend>
      {children.map(({ id, name }) => (
        <button key={id} type="button" data-say={verb} value={id}>
          {name}
        </button>
      ))}
    </fieldset>
  );
}
