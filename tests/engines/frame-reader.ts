/** What a reader can do with one frame of a page, whatever its origin and sandbox. */
import type { FrameReader } from "../browser/reader.ts";
import type { EngineWindow } from "./engine.ts";
import * as eyes from "./eyes.ts";
import type { Hand } from "./hand.ts";
import { type Reached, reached, until } from "./patience.ts";
import { questionsTo, sights } from "./questions.ts";

export function frameReader(window: EngineWindow, nth: number, { tapAt, hover }: Hand): FrameReader {
  const ask = questionsTo(window, nth);
  const askAround = questionsTo(window);
  /** Where a spot of the frame is in the window. */
  const through = async (spot: Reached | null): Promise<Reached | null> => {
    if (spot === null) return null;
    const { hits, ...there } = await askAround(eyes.reachThrough, [nth, spot.x, spot.y] as const);
    return { ...there, hits: hits && spot.hits };
  };
  const marked = (name: string) =>
    until(() => ask(eyes.isMarked, name), `the page in frame ${nth} has marked "${name}"`);
  return {
    address: () => ask(() => location.href),
    ...sights(ask),
    ask,
    tap: async (what) => tapAt(await reached(what, async () => through(await ask(eyes.reachFor, what)))),
    answered: async () => {
      const { x, y } = await reached(`frame ${nth}`, () => through({ x: 3, y: 3, hits: true }));
      await hover({ x, y });
      await hover({ x: x + 1, y });
      await marked("interactive");
    },
    marked,
  };
}
