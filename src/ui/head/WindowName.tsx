/** Keeps the window's title and the page's language those of the view. Nothing of it is on the page. */
import { useEffect } from "preact/hooks";
import { titleOf } from "../../view/title.ts";
import { useReading, useView, useWords } from "../reading.ts";

export function WindowName() {
  const { atlas } = useReading();
  const { words } = useWords();
  const view = useView((state) => state.view);
  useEffect(() => {
    document.title = titleOf(atlas, view);
    document.documentElement.lang = words.tag;
  }, [atlas, view, words]);
  return null;
}
