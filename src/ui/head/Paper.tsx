/** Tells the store while the page is being put on paper. Nothing of it is on the page. */
import { useEffect } from "preact/hooks";
import { useReading } from "../reading.ts";

export function Paper() {
  const { store } = useReading();
  useEffect(() => {
    addEventListener("beforeprint", () => store.setPrinting(true));
    addEventListener("afterprint", () => store.setPrinting(false));
  }, [store]);
  return null;
}
