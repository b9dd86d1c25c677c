/** Keeps the window's title, the page's language and what is said beside the page those of the view. Nothing of it is on the page. */
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
    const gone = document.querySelector(".gone"); // printed beside the page, in a frame
    if (gone) gone.textContent = words.gone;
  }, [atlas, view, words]);
  return null;
}
