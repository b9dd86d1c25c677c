/** One of several, as radio buttons: in rows with a hint each, or side by side. */
import type { ComponentChildren } from "preact";

interface ChoiceProps<Id extends string> {
  /** Names the group among those of the dialog. */
  readonly name: string;
  readonly legend: string;
  /** Where what stands above says as much. */
  readonly unseenLegend?: boolean;
  readonly options: readonly {
    readonly id: Id;
    readonly name: ComponentChildren;
    readonly hint?: string;
  }[];
  readonly chosen: Id;
  readonly choose: (id: Id) => void;
  readonly look: "rows" | "row";
}

export function Choice<Id extends string>({
  name,
  legend,
  unseenLegend,
  options,
  chosen,
  choose,
  look,
}: ChoiceProps<Id>) {
  return (
    <fieldset class={`choice ${look}`}>
      <legend class={unseenLegend ? "unseen" : undefined}>{legend}</legend>
      <div class="options-of">
        {options.map(({ id, name: called, hint }) => (
          <label key={id} class={id === chosen ? "on" : undefined}>
            <input
              type="radio"
              name={`share-${name}`}
              value={id}
              checked={id === chosen}
              onChange={() => choose(id)}
            />
            <span class="called">{called}</span>
            {hint && <small>{hint}</small>}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
