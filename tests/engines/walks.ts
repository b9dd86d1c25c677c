/** Sets an engine's walks up: the engine when it is there, else a plain word on what it lacks. */
import { afterAll, beforeAll, describe, inject, test } from "vitest";
import { lackingFor } from "../browser/find-browser.mjs";
import { type Display, openDisplay } from "./display.ts";
import type { Engine } from "./engine.ts";
import { type Read, readerWith } from "./reader.ts";
import { frameWalks } from "./walks/frames.ts";
import { pageWalks } from "./walks/page.ts";

/** `open`: starts the engine on a screen. */
export function walksIn(
  name: "firefox" | "webkit",
  open: (env: NodeJS.ProcessEnv) => Engine | Promise<Engine>,
): void {
  const lacking = lackingFor(name);
  const word = `this machine lacks ${lacking.join(", ")} (names of Debian's packages)`;

  describe.skipIf(lacking.length > 0)(name, () => {
    let display: Display;
    let engine: Engine;

    beforeAll(async () => {
      display = await openDisplay();
      engine = await open(display.env);
    });
    afterAll(async () => {
      await engine?.close();
      await display?.close();
    });

    const read: Read = (circumstances, story) => readerWith(engine, inject("site"))(circumstances, story);
    pageWalks(read);
    frameWalks(read);
  });

  test(`${name} is here`, ({ skip }) => {
    if (lacking.length === 0) return;
    if (process.env.CI) throw new Error(word);
    console.warn(`The walks in ${name} are left out: ${word}.`);
    skip(word);
  });
}
