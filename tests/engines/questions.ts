/** Questions to a page or to one of its frames. */
import type { FrameReader } from "../browser/reader.ts";
import type { EngineWindow } from "./engine.ts";
import * as eyes from "./eyes.ts";

export type Ask = <T, A = undefined>(question: (about: A) => T | Promise<T>, about?: A) => Promise<T>;

export function questionsTo(window: EngineWindow, frame?: number): Ask {
  return async (question, about) => {
    const answer = await window.evaluate(eyes.asked(question, about), frame);
    return answer === undefined ? undefined : JSON.parse(answer);
  };
}

/** What is asked of a page and of a frame alike. */
export function sights(ask: Ask): Pick<FrameReader, "text" | "count" | "sees" | "attribute"> {
  return {
    text: (what) => ask(eyes.text, what),
    count: (what) => ask(eyes.count, what),
    sees: (what) => ask(eyes.sees, what),
    attribute: (what, name) => ask(eyes.attribute, [what, name] as const),
  };
}
