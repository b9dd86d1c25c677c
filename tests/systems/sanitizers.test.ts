import { afterAll, beforeAll, describe, inject, test } from "vitest";
import { type HostSite, serveHost } from "../browser/host.ts";
import { embedsOf, hasStills } from "../browser/host-articles.ts";
import { closeBrowsers } from "../browser/reader.ts";
import { asHtml, codesOf } from "./codes.ts";
import { type SanitizerName, sanitizers } from "./sanitizers.ts";
import { readSaved } from "./shown.ts";
import { casesOf } from "./table.ts";

const site = inject("site");
const painted = await hasStills(site);
const codes = codesOf(await embedsOf(site));
let host: HostSite;

beforeAll(async () => {
  host = await serveHost();
});
afterAll(async () => {
  await closeBrowsers();
  await host.close();
});

const names = Object.keys(sanitizers) as readonly SanitizerName[];

describe.each(names)("in an article that was cleaned by %s", (name) => {
  test("a reader has of each code what the table says, on a desk and on a phone", async () => {
    const cases = casesOf(name);
    const saved = cases.map(({ code }) => sanitizers[name](asHtml(code, codes[code])));
    await readSaved({ root: site, painted }, host, cases, saved);
  });
});
