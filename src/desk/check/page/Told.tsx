/** What is said in the languages of the map, one under the other. */
import { type ComponentChildren, createContext } from "preact";
import { useContext } from "preact/hooks";
import { type CheckWords, checkWords } from "../../../words/check.ts";
import { fill } from "../../../words/phrases.ts";
import type { Tongue } from "../../../words/tongues.ts";

export const Tongues = createContext<readonly Tongue[]>([]);

/** The same said in each language, each in an element that names it, with a space between for who hears them. */
export function Told({ say }: { readonly say: (tongue: Tongue) => ComponentChildren }) {
  const tongues = useContext(Tongues);
  return tongues.map((tongue, at) => [
    at > 0 && " ",
    <span key={tongue} class="told" lang={checkWords[tongue].tag}>
      {say(tongue)}
    </span>,
  ]);
}

interface LineProps {
  readonly name: keyof CheckWords["page"];
  readonly about?: Readonly<Record<string, string | number>>;
}

/** One of the page's own sentences. */
export function Line({ name, about = {} }: LineProps) {
  return <Told say={(tongue) => fill(checkWords[tongue].page[name], about)} />;
}

/** A finding or an advice: what was found, and what to do about it. */
export function Said({ found, todo }: { readonly found: string; readonly todo: string }) {
  return (
    <>
      <b>{found}</b>
      {todo && <span class="todo"> {todo}</span>}
    </>
  );
}
