import { afterAll, beforeAll, describe, inject, test } from "vitest";
import { type HostSite, serveHost } from "../browser/host.ts";
import { embedsOf, hasStills } from "../browser/host-articles.ts";
import { closeBrowsers } from "../browser/reader.ts";
import { asHtml, codesOf } from "./codes.ts";
import { savedBy } from "./desk.ts";
import { editorNames } from "./editors.ts";
import { sanitizerNames, sanitizers } from "./sanitizers.ts";
import { readSaved } from "./shown.ts";
import { casesOf } from "./table.ts";

const root = inject("site");
const site = { root, painted: await hasStills(root) };
const codes = codesOf(await embedsOf(root));
let host: HostSite;

beforeAll(async () => {
  host = await serveHost();
});
afterAll(async () => {
  await closeBrowsers();
  await host.close();
});

describe.each(sanitizerNames)("in an article that was cleaned by %s", (name) => {
  test("a reader has of each code what the table says, on a desk and on a phone", async () => {
    const cases = casesOf(name);
    const saved = cases.map(({ code }) => sanitizers[name](asHtml(code, codes[code])));
    await readSaved(site, host, cases, saved);
  });
});

const inBrowser = editorNames.filter((name) => name.startsWith("DOMPurify"));

describe.each(inBrowser)("in an article that was cleaned in a browser by %s", (name) => {
  test("a reader has of each code what the table says, on a desk and on a phone", async () => {
    const cases = casesOf(name);
    await readSaved(site, host, cases, await savedBy(name, cases, codes, site, host));
  });
});
