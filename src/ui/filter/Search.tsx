/** The field for search words. */
import { useReading, useView, useWords } from "../reading.ts";
import { SearchField } from "./SearchField.tsx";

export function Search() {
  const { store } = useReading();
  const { words } = useWords();
  const said = useView(({ view }) => view.filter.words);
  return <SearchField label={words.search} hint={words.searchHint} said={said} hear={store.search} />;
}
