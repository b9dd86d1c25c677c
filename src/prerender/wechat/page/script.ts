/** The script of the kits' pages: made once, since it is the same for all. */
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { classicScript } from "../../scripts/classic-script.ts";

const entry = fileURLToPath(new URL("../../../desk/kit/page.tsx", import.meta.url));

let made: Promise<string> | null = null;

export function kitScript(): Promise<string> {
  made ??= classicScript(dirname(entry), entry).catch((error: Error) => {
    made = null; // asked again, it is tried again
    throw error;
  });
  return made;
}
