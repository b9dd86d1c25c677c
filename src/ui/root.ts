import { wayUp } from "../view/page.ts";
import { useReading, useView } from "./reading.ts";

/** The way from the page in the address bar to the site's root, where files and the full pages are. */
export function useRoot(): string {
  const { embedded } = useReading();
  const depth = useView((state) => state.depth);
  return wayUp(depth + (embedded ? 1 : 0)); // frames' pages stand in a folder of their own
}
