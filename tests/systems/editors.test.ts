import { afterAll, beforeAll, describe, inject, test } from "vitest";
import { article, type HostSite, serveHost } from "../browser/host.ts";
import { embedsOf, hasStills, stills } from "../browser/host-articles.ts";
import { closeBrowsers, read } from "../browser/reader.ts";
import { eventually } from "../browser/seeing.ts";
import { asHtml, codesOf } from "./codes.ts";
import { type Desk, type EditorName, editorFiles, editorNames, editorOf } from "./editors.ts";
import { readSaved, saidOfLocked } from "./shown.ts";
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

describe.each(editorNames)("in an article that was written in %s", (name) => {
  test("a reader has of each code what the table says, on a desk and on a phone", async () => {
    const cases = casesOf(name);
    const saved: string[] = [];
    const page = await editorPage(name);
    const { fields = {}, says } = editorOf(name);
    await read(site, { hosts: [host.root], ...(!painted && { blocked: stills }) }, async (editor) => {
      const sitDown = async () => {
        await editor.visitHost(page);
        await eventually(() => editor.ask(() => "desk" in window)).toBe(true);
      };
      await sitDown();
      for (const { way, code } of cases) {
        if (way === "html") await editor.ask(write, asHtml(code, codes[code]));
        else {
          await sitDown(); // no dialog is left open by another
          for (const step of fields[way]!) {
            if ("press" in step) await editor.tap(step.press);
            else await editor.write(step.write, codes[code]);
          }
        }
        saved.push(await editor.ask(rested));
      }
      if (says) editor.forget(says);
      editor.forget(saidOfLocked); // which editors do to the frames that they show
    });
    await readSaved({ root: site, painted }, host, cases, saved);
  });
});

async function editorPage(name: EditorName): Promise<string> {
  const { scripts, module, style } = await editorFiles(name);
  const before = scripts.map((script) => `<script src="${host.script(script)}"></script>`).join("");
  const inside = `<div id="room"></div>${before}<script type="module" src="${host.script(module)}"></script>`;
  return host.page(article(inside, `<style>${style}</style>`));
}

type Page = Window & { readonly desk: Desk };

/** Runs in the page. Some editors are not done with one text when they get the next in the same turn. */
async function write(html: string): Promise<void> {
  const { desk } = window as unknown as Page;
  await desk.write("");
  await new Promise(requestAnimationFrame);
  await desk.write(html);
}

/** Runs in the page: what the editor saves once it has been at rest for a while. */
async function rested(): Promise<string> {
  const { desk } = window as unknown as Page;
  let saved = await desk.saved();
  for (let frames = 0; frames < 6; frames += 1) {
    await new Promise(requestAnimationFrame);
    const now = await desk.saved();
    if (now !== saved) frames = 0;
    saved = now;
  }
  return saved;
}
