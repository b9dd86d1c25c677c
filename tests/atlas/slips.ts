/** What a clerk gets wrong in a folder of facts, and what is said of it. */
import { expect } from "vitest";
import { AtlasError, type GeoError, parseAtlas } from "../../src/atlas/parse.ts";
import { tongues } from "../../src/words/tongues.ts";

/** The errors of a folder's files, a line each. */
export function errorsOf(
  geo: Readonly<Record<string, string>>,
  unread: readonly GeoError[] = [],
): readonly string[] {
  try {
    parseAtlas(geo, { unread, spoken: tongues });
  } catch (error) {
    if (error instanceof AtlasError) return error.message.split("\n");
    throw error;
  }
  return [];
}

/** A text with something else in the place of what must stand there. */
export function changed(text: string, from: string, to: string): string {
  expect(text).toContain(from);
  return text.replace(from, () => to);
}
