/**
 * Room for a part whose script comes later. Until it is here what was printed stays as it is: hydration leaves the
 * inside of an element alone whose inner HTML is given, and `key` starts afresh where something else is to stand.
 */
import type { ComponentChildren } from "preact";

interface AwaitingProps {
  /** `null` while the script has not come. */
  readonly children: ComponentChildren;
  readonly class?: string;
  readonly id?: string;
}

export function Awaiting({ children, class: name = "awaiting", id }: AwaitingProps) {
  const rest = { class: name, ...(id && { id }) };
  return children === null ? (
    <div key="printed" {...rest} dangerouslySetInnerHTML={{ __html: "" }} />
  ) : (
    <div key="live" {...rest}>
      {children}
    </div>
  );
}
