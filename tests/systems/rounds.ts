/** The tests that each system goes through: every code that the table knows of it is put in, saved, and read in an article. */
import { afterAll, beforeAll, describe, inject, test } from "vitest";
import { type HostSite, serveHost } from "../browser/host.ts";
import { embedsOf, hasStills } from "../browser/host-articles.ts";
import { closeBrowsers } from "../browser/reader.ts";
import { type Codes, codesOf } from "./codes.ts";
import { readSaved, type Site } from "./shown.ts";
import { type Case, casesOf, type SystemName } from "./table.ts";

export interface Round {
  readonly cases: readonly Case[];
  readonly codes: Codes;
  readonly site: Site;
  readonly host: HostSite;
}

/** `savedBy` gives what a system saves, in the order of the cases. */
export function goThrough<Name extends SystemName>(
  names: readonly Name[],
  savedBy: (name: Name, round: Round) => Promise<readonly string[]>,
): void {
  let site: Site;
  let codes: Codes;
  let host: HostSite;

  beforeAll(async () => {
    const root = inject("site");
    site = { root, painted: await hasStills(root) };
    codes = codesOf(await embedsOf(root));
    host = await serveHost();
  });
  afterAll(async () => {
    await closeBrowsers();
    await host.close();
  });

  describe.each(names)("in an article from %s", (name) => {
    test("a reader has of each code what the table says, on a desk and on a phone", async () => {
      const cases = casesOf(name);
      await readSaved(site, host, cases, await savedBy(name, { cases, codes, site, host }));
    });
  });
}
