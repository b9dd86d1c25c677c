/** One choice of the filter with what it would give; one that would give nothing cannot be chosen, only let go. */
import type { ComponentChildren } from "preact";
import { Count } from "./Count.tsx";

interface OptionProps {
  readonly chosen: boolean;
  readonly count: number;
  readonly choose: () => void;
  readonly children: ComponentChildren;
}

export function Option({ chosen, count, choose, children }: OptionProps) {
  return (
    <button
      type="button"
      class="option"
      aria-pressed={chosen}
      disabled={count === 0 && !chosen}
      onClick={choose}
    >
      {children} <Count n={count} />
    </button>
  );
}
