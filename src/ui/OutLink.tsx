/** A link that leaves the map. In a frame it opens beside the article, which the reader has not asked to leave. */
import type { ComponentChildren } from "preact";
import { useReading } from "./reading.ts";

export function OutLink({ href, children }: { readonly href: string; readonly children: ComponentChildren }) {
  const { embedded } = useReading();
  return (
    <a href={href} {...(embedded && { target: "_blank", rel: "noopener" })}>
      {children}
    </a>
  );
}
