/** The style of what comes later comes with it, as rules set by script, which the pages' policy allows. Nothing of it is on the page. */
import { useLayoutEffect } from "preact/hooks";
import { useReading } from "../reading.ts";
import body from "../style/body.css?raw";
import late from "../style/late.css?raw";

export function LateStyle() {
  const { embedded } = useReading();
  useLayoutEffect(() => {
    const { sheet } = document.querySelector("style")!;
    const rules = embedded ? body + late : late; // pages of their own print what initiatives open on
    sheet!.insertRule(`@media all{${rules}}`, sheet!.cssRules.length);
  }, []);
  return null;
}
