/** The style of what comes later comes with it. Nothing of it is on the page. */
import { useLayoutEffect } from "preact/hooks";
import { addRules } from "../late/rules.ts";
import { useReading } from "../reading.ts";
import body from "../style/body.css?raw";
import late from "../style/late.css?raw";

export function LateStyle() {
  const { embedded } = useReading();
  useLayoutEffect(() => addRules(embedded ? body + late : late), []); // pages of their own print what initiatives open on
  return null;
}
