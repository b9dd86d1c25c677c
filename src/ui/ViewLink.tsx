/** A real link to a view: with script the view changes in place, without it the printed page is opened. */
import type { AnchorHTMLAttributes, ComponentChildren } from "preact";
import { addressOf } from "../view/address.ts";
import type { View } from "../view/view.ts";
import { usePages, useReading } from "./reading.ts";

interface ViewLinkProps
  extends Omit<AnchorHTMLAttributes<HTMLAnchorElement>, "href" | "onClick" | "role" | "children"> {
  readonly to: View;
  /** What of a frame's printed page to go to when there is no script; elsewhere the page is of it alone. */
  readonly anchor?: string;
  readonly children: ComponentChildren;
}

export function ViewLink({ to, anchor, children, ...rest }: ViewLinkProps) {
  const { store, atlas, embedded } = useReading();
  const pages = usePages();
  const follow = (event: MouseEvent) => {
    if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    store.show(to);
  };
  return (
    <a
      {...rest}
      href={pages + addressOf(to, atlas, embedded) + (embedded && anchor ? `#${anchor}` : "")}
      onClick={follow}
    >
      {children}
    </a>
  );
}
