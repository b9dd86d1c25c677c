/** Every thing has a page: an initiative's, one in each language, and the ways between them. */
import { afterAll, describe, expect, inject, test } from "vitest";
import { parseAtlas } from "../../src/atlas/parse.ts";
import { addressOf } from "../../src/view/address.ts";
import { openInitiative, viewOf } from "../../src/view/view.ts";
import { city, worldGeo } from "../worlds/world.ts";
import { article, hostOfTests } from "./host.ts";
import { closeBrowsers, type FrameReader, type Reader, read } from "./reader.ts";
import { eventually } from "./seeing.ts";
import { siteOfWorld } from "./world-site.ts";

const site = inject("site");
const figureOnly = { blocked: /live-map/ };
const screens = [
  ["a desktop", { widthPx: 1280, heightPx: 700 }],
  ["a phone", { widthPx: 390, heightPx: 844, touch: true }],
] as const;
const host = await hostOfTests();
const texts = worldGeo({ ...city, places: 5, initiatives: 40, degrees: 2 });
const world = await siteOfWorld(texts);
afterAll(closeBrowsers);

const item = "yulin-collective-economy";
const other = ".languages a:not([aria-current])";

/** Where the line of an open initiative is in what is seen of its panel. */
function standing(one: Pick<FrameReader, "ask">, id: string): Promise<string> {
  return one.ask((id) => {
    const summary = document.querySelector(`details:has(> [id="${id}"]) > summary`);
    if (!summary?.closest("details[open]")) return "closed";
    const { top, bottom } = summary.getBoundingClientRect();
    const room = summary.closest(".scroll")!.getBoundingClientRect();
    const isSeen = top >= Math.max(room.top, 0) && bottom <= Math.min(room.bottom, innerHeight);
    return isSeen ? "in sight" : `at ${top}–${bottom} of ${room.top}–${room.bottom}`;
  }, id);
}

const lineHasFocus = (reader: Reader, id: string) => reader.isAt(`details:has(> [id="${id}"]) > summary`);

describe.each(screens)("on %s", (_, screen) => {
  test("an initiative's page has it open and in sight, with the focus, and stays where it is", async () => {
    await read(site, { ...figureOnly, ...screen }, async (reader) => {
      await reader.visit(`sanzao/${item}/`);
      await reader.settled();
      await eventually(() => standing(reader, item)).toBe("in sight");
      await eventually(() => lineHasFocus(reader, item)).toBe(true);
      expect(reader.address()).toBe(`sanzao/${item}/`);
      expect(await reader.count("details.initiative[open]")).toBe(1);
      expect(await reader.ask(() => scrollY)).toBe(0);
    });
  });

  test("it is in sight before its script has come, and where that never comes", async () => {
    await read(site, { ...figureOnly, ...screen }, async (reader) => {
      await reader.gone(/assets\/later-/);
      await reader.visit(`sanzao/${item}/`, "printed");
      await eventually(() => standing(reader, item)).toBe("in sight");
      expect(await reader.ask(() => [scrollY, document.querySelector(".page")!.scrollTop])).toEqual([0, 0]);
    });
  });

  test("it is in sight without any script, in English as well, and its place is around it", async () => {
    await read(site, { ...screen, script: false }, async (reader) => {
      for (const language of ["", "en/"]) {
        await reader.visit(`${language}sanzao/${item}/`);
        await eventually(() => standing(reader, item)).toBe("in sight");
        await eventually(reader.address).toBe(`${language}sanzao/${item}/#${item}`); // which means the same
        expect(await reader.attribute("html", "lang")).toBe(language ? "en" : "zh-CN");
        expect(await reader.sees("#_panel h2")).toBe(true);
      }
    });
  });
});

test("what was open on the page is closed again by its reader, before the script is here as after it", async () => {
  await read(site, figureOnly, async (reader) => {
    const come = await reader.withhold(/assets\/later-/);
    await reader.visit(`sanzao/${item}/`, "printed");
    await reader.shows(`[id="${item}"] p`);
    await reader.tap(`summary:has(+ [id="${item}"])`);
    come();
    await reader.settled();
    await eventually(reader.address).toBe("sanzao/");
    expect(await reader.count("details.initiative[open]")).toBe(0);

    await reader.visit(`sanzao/${item}/`);
    await reader.settled();
    await reader.tap(`summary:has(+ [id="${item}"])`);
    await eventually(reader.address).toBe("sanzao/");
    await reader.back();
    await eventually(reader.address).toBe(`sanzao/${item}/`);
    await eventually(() => standing(reader, item)).toBe("in sight");
    await reader.reload();
    await reader.settled();
    await eventually(() => standing(reader, item)).toBe("in sight");
  });
});

test("the language is a link to the same page, and in place it keeps what is open and filtered", async () => {
  await read(site, { script: false }, async (reader) => {
    for (const page of ["", "sanzao/", `sanzao/${item}/`]) {
      await reader.visit(page);
      await reader.tap(other);
      await eventually(() => reader.attribute("html", "lang")).toBe("en");
      await eventually(() => reader.address().replace(/#.*/, "")).toBe(`en/${page}`);
      await reader.tap(other);
      await eventually(() => reader.attribute("html", "lang")).toBe("zh-CN");
      await eventually(() => reader.address().replace(/#.*/, "")).toBe(page);
    }
  });
  await read(site, figureOnly, async (reader) => {
    await reader.visit(`sanzao/${item}/?type=rural`);
    await reader.settled();
    await reader.tap(other);
    await eventually(reader.address).toBe(`en/sanzao/${item}/?type=rural`);
    await eventually(() => reader.attribute("html", "lang")).toBe("en");
    expect(await reader.count('.option[aria-pressed="true"]')).toBe(1);
    expect(await reader.count("details.initiative[open]")).toBe(1);
    await reader.reload();
    await reader.settled();
    expect(await reader.attribute("html", "lang")).toBe("en");
    expect(await reader.count('.option[aria-pressed="true"]')).toBe(1);
    // Links are right from any depth.
    await reader.tap('.places a[href$="hongqi/?type=rural"]');
    await eventually(reader.address).toBe("en/hongqi/?type=rural");
    await reader.back();
    await eventually(reader.address).toBe(`en/sanzao/${item}/?type=rural`);
  });
});

test.each([
  [`sanzao/?item=${item}`, `sanzao/${item}/`],
  [`?item=${item}&lang=en`, `en/sanzao/${item}/`],
  [`sanzao/#${item}`, `sanzao/${item}/`],
  ["hongqi/?lang=en&type=rural", "en/hongqi/?type=rural"],
  [`sanzao/${item}/?item=hongqi-mentors`, "hongqi/hongqi-mentors/"],
])(
  "as it was published once, %s is the page's own in the address bar, and no step more",
  async (dated, own) => {
    await read(site, figureOnly, async (reader) => {
      await reader.visit("nanshui/");
      await reader.settled();
      await reader.visit(dated);
      await reader.settled();
      await eventually(reader.address).toBe(own);
      const [, open] = /([\w-]+)\/(?:\?.*)?$/.exec(own)!;
      if (open!.includes("-")) await eventually(() => standing(reader, open!)).toBe("in sight");
      await reader.back();
      await eventually(reader.address).toBe("nanshui/");
    });
  },
);

test("a frame is printed in each language: it is quiet, and wakes in the same", async () => {
  await read(site, { ...figureOnly, hosts: [host.root] }, async (reader) => {
    const inside = `<iframe src="${site}embed/en/sanzao/" title="Map" width="960" height="600"></iframe>`;
    await reader.visitHost(host.page(article(inside)));
    const one = reader.frame();
    await eventually(() => one.attribute(":root", "lang")).toBe("en");
    expect(await one.text('.places [aria-current="page"]')).toMatch(/^Sanzao/);
    await one.answered();
    await eventually(() => one.text("#_panel h2")).toBe("Sanzao");
    await one.tap('.places a[href*="hongqi/"]');
    await eventually(one.address).toBe(`${site}embed/en/hongqi/`);
    await one.tap("#_panel summary");
    await eventually(one.address).toMatch(/embed\/en\/hongqi\/\?item=[\w-]+$/);
    await one.tap(other);
    await eventually(one.address).toMatch(/embed\/hongqi\/\?item=[\w-]+$/);
  });
});

test("axe finds no fault with an initiative's page, in any language, with script and without", async () => {
  for (const [, screen] of screens) {
    for (const script of [true, false]) {
      await read(site, { ...(script && figureOnly), ...screen, script }, async (reader) => {
        for (const language of ["", "en/"]) {
          await reader.visit(`${language}sanzao/${item}/`);
          if (script) await reader.settled();
          await eventually(() => standing(reader, item)).toBe("in sight");
          expect(await reader.faults()).toEqual([]);
        }
      });
    }
  }
});

test("on another map each thing has its page, too, and one of the whole map stands right below it", async () => {
  const { atlas } = parseAtlas(texts);
  const home = atlas.initiatives.filter(({ place }) => place === atlas.map.home).slice(0, 1);
  const towns = atlas.initiatives.filter(({ place }) => place !== atlas.map.home).slice(0, 2);
  await read(world, figureOnly, async (reader) => {
    for (const { id } of [...home, ...towns]) {
      const address = addressOf(openInitiative(viewOf(atlas, atlas.map.home), atlas, id), atlas);
      await reader.visit(address);
      await reader.settled();
      expect(reader.address()).toBe(address);
      await eventually(() => standing(reader, id)).toBe("in sight");
    }
  });
});
