/** The check page as an editor has it before them: one page for all that is pasted, each paste making its whole report anew. */
import { expect } from "vitest";
import type { FindingId } from "../../src/desk/check/finding.ts";
import { type Reader, reader } from "./reader.ts";

/** `root`: where the codes are from, as if the page stood there. */
export async function openDesk(site: string, root: string): Promise<Reader> {
  const desk = await reader(site);
  await desk.visit("embed/check/");
  await desk.ask((root) => {
    document.body.dataset.root = root;
  }, root);
  return desk;
}

export async function paste(desk: Reader, text: string): Promise<void> {
  await desk.write("#code", text);
  await desk.tap("#check");
}

/** The findings' ids, of the entries that match. */
export function idsOf(desk: Reader, which: string): Promise<readonly string[]> {
  return desk.ask(
    (which) =>
      [...document.querySelectorAll<HTMLElement>("[data-finding]")]
        .filter((entry) => entry.matches(which))
        .map((entry) => entry.dataset.finding!),
    which,
  );
}

/** Pastes, and expects what is to be mended or noted, and the advice. */
export async function checks(
  desk: Reader,
  pasted: string,
  found: readonly FindingId[],
  advice: string,
): Promise<void> {
  await paste(desk, pasted);
  expect([...(await idsOf(desk, ".bad, .note"))].sort()).toEqual([...found].sort());
  expect(await desk.attribute(".advice", "class")).toBe(`advice ${advice}`);
}
