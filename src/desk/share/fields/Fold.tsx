/** Options that most editors leave as they are, folded away; what they are set to is seen all the same. */
import type { ComponentChildren } from "preact";

interface FoldProps {
  readonly name: string;
  readonly set: string;
  readonly children: ComponentChildren;
}

export function Fold({ name, set, children }: FoldProps) {
  return (
    <details class="fold">
      <summary>
        <b>{name}</b> <span>{set}</span>
      </summary>
      {children}
    </details>
  );
}
