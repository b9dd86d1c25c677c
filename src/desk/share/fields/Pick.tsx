/** One of many, from a list that opens. */
interface PickProps<Id extends string> {
  readonly label: string;
  readonly options: readonly { readonly id: Id; readonly name: string }[];
  readonly picked: Id;
  readonly pick: (id: Id) => void;
}

export function Pick<Id extends string>({ label, options, picked, pick }: PickProps<Id>) {
  return (
    <label class="pick list">
      <span>{label}</span>
      <select value={picked} onChange={(event) => pick(event.currentTarget.value as Id)}>
        {options.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}
