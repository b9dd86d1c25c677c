/** Any of several, as tick boxes. */
import type { ComponentChildren } from "preact";

interface TicksProps<Id extends string> {
  readonly legend: string;
  /** Where what stands above says as much. */
  readonly unseenLegend?: boolean;
  readonly options: readonly { readonly id: Id; readonly name: ComponentChildren }[];
  readonly ticked: readonly Id[];
  readonly toggle: (id: Id) => void;
}

export function Ticks<Id extends string>({ legend, unseenLegend, options, ticked, toggle }: TicksProps<Id>) {
  return (
    <fieldset class="choice ticks">
      <legend class={unseenLegend ? "unseen" : undefined}>{legend}</legend>
      <div class="options-of">
        {options.map(({ id, name }) => (
          <label key={id} class={ticked.includes(id) ? "on" : undefined}>
            <input type="checkbox" value={id} checked={ticked.includes(id)} onChange={() => toggle(id)} />
            <span class="called">{name}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
