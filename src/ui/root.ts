import { rootFrom, rootFromFrame } from "../view/address.ts";
import { useReading, useView } from "./reading.ts";

/** The way from the page in the address bar to the site's root, where files and the full pages are. */
export function useRoot(): string {
  const { atlas, embedded } = useReading();
  const standing = useView((state) => state.standing);
  return (embedded ? rootFromFrame : rootFrom)(standing, atlas);
}
