import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, expect, inject, test } from "vitest";
import { closeBrowsers, read } from "./reader.ts";
import { eventually } from "./seeing.ts";

const site = inject("site");

afterAll(closeBrowsers);

test("a page that was saved while the live map stood over its figure shows the figure and all there is to read", async () => {
  const folder = await mkdtemp(join(tmpdir(), "saved-"));
  const saved = join(folder, "saved.html");
  await read(site, {}, async (reader) => {
    await reader.visit("sanzao/");
    await reader.settled();
    await reader.live();
    await eventually(() => reader.sees(".figure svg")).toBe(false); // it fades
    await writeFile(saved, `<!doctype html>${await reader.ask(() => document.documentElement.outerHTML)}`);
  });
  await read(site, { script: false, hosts: ["file:"] }, async (reader) => {
    await reader.visitHost(pathToFileURL(saved).href);
    expect(await reader.sees(".figure svg.shapes")).toBe(true);
    expect(await reader.sees(".figure .name")).toBe(true);
    expect(await reader.text("#_panel h2")).toBe("三灶镇");
    const ground = await reader.ask(() => getComputedStyle(document.querySelector(".ground")!).opacity);
    reader.forget(/file:|Content Security Policy/); // files that were not saved beside it
    expect(ground).toBe("0"); // the canvas that was saved is empty, and covers nothing
  });
  await rm(folder, { recursive: true });
});

test("a page saved in one file of its browser shows the figure again, and all there is to read", async () => {
  const folder = await mkdtemp(join(tmpdir(), "saved-"));
  const saved = join(folder, "saved.mhtml");
  await read(site, {}, async (reader) => {
    await reader.visit("sanzao/");
    await reader.settled();
    await reader.live();
    await writeFile(saved, await reader.save());
  });
  await read(site, { hosts: ["file:"] }, async (reader) => {
    await reader.visitHost(pathToFileURL(saved).href);
    expect(await reader.sees(".figure svg.shapes")).toBe(true);
    expect(await reader.sees(".figure .name")).toBe(true);
    expect(await reader.text("#_panel h2")).toBe("三灶镇");
    expect(await reader.attribute('.places a[href*="hongqi"]', "href")).toBe(`${site}hongqi/`);
    reader.forget(/cid:|file:|Content Security Policy|Blocked script/); // no script of what is saved runs
  });
  await rm(folder, { recursive: true });
});

test("from a disk links lead to pages, not to lists of files", async () => {
  const folder = await mkdtemp(join(tmpdir(), "disk-"));
  for (const page of ["index.html", "sanzao/index.html", "hongqi/index.html"]) {
    await mkdir(dirname(join(folder, page)), { recursive: true });
    await writeFile(join(folder, page), Buffer.from(await (await fetch(site + page)).arrayBuffer()));
  }
  await read(site, { hosts: ["file:"] }, async (reader) => {
    await reader.visitHost(pathToFileURL(join(folder, "index.html")).href);
    await reader.tap('.marks a[data-place="sanzao"]');
    await eventually(() => reader.text("#_panel h2")).toBe("三灶镇");
    await reader.tap('.places a[href*="hongqi/"]');
    await eventually(() => reader.text("#_panel h2")).toBe("红旗镇");
    await reader.tap(".places li:first-child a");
    await eventually(() => reader.text("#_panel h2")).toBe("金湾区");
    const lists = await reader.ask(() =>
      [...document.querySelectorAll("a[href]")]
        .map((link) => link.getAttribute("href")!)
        .filter(
          (href) => !/^[a-z]+:/.test(href) && /(^|\/)(\.{0,2})?([?#].+)?$/.test(href) && !/^[?#]/.test(href),
        ),
    );
    expect(lists).toEqual([]);
    reader.forget(/file:/); // what was not put beside it, and scripts that a disk may not give
  });
  await rm(folder, { recursive: true });
});
