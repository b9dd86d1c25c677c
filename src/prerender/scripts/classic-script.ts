/** A module of ours with all it imports as one classic script, for where no module can stand. */
import { build, type Rolldown } from "vite";
import { scriptEngines } from "./engines.ts";

/** `entry` from the project's root. The engines are those the pages are made for, unless `target` names older ones. */
export async function classicScript(
  root: string,
  entry: string,
  target: readonly string[] = scriptEngines,
): Promise<string> {
  const built = await build({
    root,
    configFile: false,
    logLevel: "error",
    publicDir: false,
    build: { write: false, target: [...target], lib: { entry, formats: ["iife"], name: "atlas" } },
  });
  const [{ output }] = built as [Rolldown.RolldownOutput];
  return output[0].code.trim();
}
