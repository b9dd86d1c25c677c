/** Where the code goes: into a system by its name, by one of the ways into it; or into any that takes a kind of code. */

import type { Outlet, SystemId, Wishing } from "../../../embed/codes/wish.ts";
import { Choice } from "../fields/Choice.tsx";
import { Pick } from "../fields/Pick.tsx";
import { useShareWords } from "../speech.ts";
import { systemOf, systems, taken, type Way, waysInto, wordsOfWay } from "./systems.ts";

interface WhereProps extends Wishing {
  /** What the site has a code for. */
  readonly offered: readonly Outlet[];
}

/** The choice that leaves it to the kinds below. */
const any = "any";

export function Where({ wish, want, offered }: WhereProps) {
  const words = useShareWords();
  const { system } = wish;
  const ways = waysTo(system, offered);
  const called = (outlet: Outlet) =>
    system === null
      ? words.outlets[outlet]
      : { ...words.outlets[outlet], name: wordsOfWay(words, system, outlet).name };
  return (
    <>
      <Pick
        label={words.system}
        options={[
          { id: any, name: words.anySystem },
          ...systems.map(({ id }) => ({ id, name: words.systems[id].name })),
        ]}
        picked={system ?? any}
        pick={(id) => {
          const named = id === any ? null : id;
          const ways = waysTo(named, offered);
          const kept = named === null && ways.find(({ outlet }) => outlet === wish.outlet);
          want({ system: named, ...taken(kept || ways[0]!) });
        }}
      />
      {(system === null || ways.length > 1) && (
        <Choice
          name="outlet"
          look="rows"
          legend={system === null ? words.outlet : words.way}
          options={ways.map(({ outlet }) => ({ id: outlet, ...called(outlet) }))}
          chosen={wish.outlet}
          choose={(outlet) => want(taken(ways.find((way) => way.outlet === outlet)!))}
        />
      )}
    </>
  );
}

function waysTo(system: SystemId | null, offered: readonly Outlet[]): readonly Way[] {
  return system === null ? offered.map((outlet) => ({ outlet })) : waysInto(systemOf(system), offered);
}
