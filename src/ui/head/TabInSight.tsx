/** Keeps the open place's tab in sight where the tabs are a strip that scrolls: the strip alone moves, and nothing around it. */
import { useEffect } from "preact/hooks";
import { useView } from "../reading.ts";

export function TabInSight() {
  const here = useView(({ view }) => view.place);
  const language = useView(({ view }) => view.language);
  useEffect(() => {
    const strip = document.querySelector<HTMLElement>(".places > ul");
    const tab = strip?.querySelector<HTMLElement>("[aria-current]");
    if (!strip || !tab) return;
    const [seen, own] = [strip.getBoundingClientRect(), tab.getBoundingClientRect()];
    if (own.left < seen.left) strip.scrollLeft -= seen.left - own.left;
    else if (own.right > seen.right) strip.scrollLeft += own.right - seen.right;
  }, [here, language]);
  return null;
}
