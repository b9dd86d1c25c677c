/**
 * Room for a part whose script comes later. Until it is here what was printed stays as it is, and then the part takes over
 * just that: no element is exchanged for another, so whatever the reader has in hand stays with them: the focus, what they
 * typed, opened or selected.
 */
import { type ComponentChildren, options } from "preact";
import { useLayoutEffect, useMemo, useRef } from "preact/hooks";
import { type Print, ReadingContext, useReading } from "../reading.ts";

interface AwaitingProps {
  /** `null` while the script has not come. */
  readonly children: ComponentChildren;
  readonly class?: string;
  readonly id?: string;
}

export function Awaiting({ children, class: name = "awaiting", id }: AwaitingProps) {
  const { print } = useReading();
  const { current: own } = useRef<Print>({ current: print.current });
  const { current: printed } = useRef(print.current !== null);
  if (children === null && printed) throw suspended;
  return (
    <div class={name} {...(id && { id })}>
      {printed ? <TakingOver print={own}>{children}</TakingOver> : children}
    </div>
  );
}

/** What is inside begins with the state that was printed, and follows the store from then on. */
function TakingOver({ print, children }: { readonly print: Print; readonly children: ComponentChildren }) {
  const reading = useReading();
  const own = useMemo(() => ({ ...reading, print }), [reading]);
  useLayoutEffect(() => {
    print.current = null;
  }, []);
  return <ReadingContext.Provider value={own}>{children}</ReadingContext.Provider>;
}

/**
 * Preact keeps what stands where a component throws a thenable while hydrating, and goes on hydrating there when it is
 * rendered again. To let it do so is all that the page needs of `Suspense`, which listens in the same way.
 */
const suspended = Promise.resolve();
const hooks = options as { __e: (error: unknown, ...more: readonly unknown[]) => void };
const { __e: otherwise } = hooks;
hooks.__e = (error, ...more) => {
  if (error !== suspended) otherwise(error, ...more);
};
