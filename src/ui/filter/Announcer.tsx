/** Says what a change of the filter gave, for those who do not see the counts change. */
import { isFiltering } from "../../view/filter.ts";
import { useView } from "../reading.ts";
import { useResult } from "./result.ts";

export function Announcer() {
  const filter = useView(({ view }) => view.filter);
  const result = useResult();
  return (
    <p class="unseen" role="status">
      {isFiltering(filter) && <span key={result}>{result}</span>}
    </p>
  );
}
