import { usePages, useReading } from "./reading.ts";

/** The way from the page in the address bar to the site's root, where files and the full pages are. */
export function useRoot(): string {
  const pages = usePages();
  if (!useReading().embedded) return pages;
  return pages === "./" ? "../" : `${pages}../`;
}
