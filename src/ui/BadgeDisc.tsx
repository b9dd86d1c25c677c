/** A type's badge in a line of text. The character is for the eye; the type's name stands beside it. */
import type { InitiativeType } from "../atlas/atlas.ts";
import { colourRank } from "../look/type-colours.ts";
import { useReading } from "./reading.ts";

export function BadgeDisc({ type }: { readonly type: InitiativeType }) {
  const { atlas } = useReading();
  return (
    <span class={`disc type-${colourRank(atlas.types.indexOf(type))}`} aria-hidden="true">
      {type.badge}
    </span>
  );
}
