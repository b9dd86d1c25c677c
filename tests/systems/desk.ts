/** Someone at an editor's desk: puts each code in by the way that a case names, and takes what the editor saves of it. */
import { join } from "node:path";
import { article, type HostSite } from "../browser/host.ts";
import { stills } from "../browser/host-articles.ts";
import { read } from "../browser/reader.ts";
import { eventually } from "../browser/seeing.ts";
import { asHtml } from "./codes.ts";
import { type Desk, type EditorName, editorFiles, editorOf } from "./editors.ts";
import type { Round } from "./rounds.ts";
import { saidOfLocked } from "./shown.ts";

/** In the order of the cases. All was quiet meanwhile but for what the editor is known to say. */
export async function savedBy(
  name: EditorName,
  { cases, codes, site, host }: Round,
): Promise<readonly string[]> {
  const page = await editorPage(name, host);
  const { fields = {}, says } = editorOf(name);
  const saved: string[] = [];
  await read(site.root, { hosts: [host.root], ...(!site.painted && { blocked: stills }) }, async (editor) => {
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
    editor.forget(saidOfLocked); // editors lock the frames that they show
  });
  return saved;
}

async function editorPage(name: EditorName, host: HostSite): Promise<string> {
  const { module, style } = await editorFiles(name);
  const { classic } = editorOf(name);
  const folder = classic && host.folder(classic.folder, join("node_modules", classic.folder));
  const before = classic?.scripts.map((file) => `<script src="${folder}${file}"></script>`).join("") ?? "";
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

/** Runs in the page: what the editor saves once that has been the same for some frames of animation. */
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
