import decodeQR from "qr/decode.js";
import sharp from "sharp";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import type { Atlas } from "../../src/atlas/atlas.ts";
import { systems, waysInto, wordsOfWay } from "../../src/desk/share/embed/systems.ts";
import { type Outlet, outlets } from "../../src/embed/codes/wish.ts";
import { checkPage, examplesPage, hostFile, kitFolder, stillFile } from "../../src/embed/files.ts";
import { editionOf } from "../../src/prerender/geo-folder.ts";
import { readAddress } from "../../src/view/address/read.ts";
import { type Embedding, plainEmbedding, readEmbedding } from "../../src/view/embedding.ts";
import type { View } from "../../src/view/view.ts";
import { fill } from "../../src/words/phrases.ts";
import { shareWords } from "../../src/words/share.ts";
import { district } from "../worlds/district.ts";
import { closeBrowsers, type Reader, read } from "./reader.ts";
import { eventually } from "./seeing.ts";

const site = inject("site");
// A machine without Chinese fonts makes no stills; whether they are good is told elsewhere.
const figureOnly = { blocked: /live-map|embed\/still\// };
// The page in the preview has tests of its own; axe would take its landmarks for the dialog's.
const withoutPreview = { blocked: /live-map|\/embed\// };
const phone = { widthPx: 390, heightPx: 844, touch: true };
const small = { widthPx: 320, heightPx: 640, touch: true };

const button = ".map-buttons .hand-on";
const dialog = "dialog.handing[open]";
const embedTab = "#_tab-embed";
const shown = '[role="tabpanel"]:not([hidden])';
const code = `${shown} textarea`;

let atlas: Atlas;

beforeAll(async () => {
  ({ atlas } = (await editionOf(district, ".cache/photos")).published);
});
afterAll(closeBrowsers);

describe("the share dialog", () => {
  test("opens by mouse beside the map, which hears nothing of what is pressed in it", async () => {
    await read(site, figureOnly, async (reader) => {
      await open(reader, "sanzao/");
      await reader.tap(`${shown} h3`);
      await reader.tap(embedTab);
      await reader.tap(outlet("picture"));
      expect(reader.address()).toBe("sanzao/");
      await reader.tap(".handing .close");
      await eventually(() => reader.count("dialog")).toBe(0);
      await eventually(() => reader.isAt(button)).toBe(true);
    });
  });

  test("opens by keyboard, has one stop for both tabs, and Escape gives the focus back", async () => {
    await read(site, figureOnly, async (reader) => {
      await reader.visit("");
      await reader.settled();
      await reader.tabTo(button);
      await reader.press("Enter");
      await eventually(() => reader.sees(dialog)).toBe(true);
      await eventually(() => reader.isAt("#_tab-address")).toBe(true);
      await reader.press("ArrowRight");
      await eventually(() => reader.isAt(`${embedTab}[aria-selected="true"]`)).toBe(true);
      await eventually(() => reader.sees(outletGroup)).toBe(true);
      await reader.press("Home");
      await eventually(() => reader.isAt('#_tab-address[aria-selected="true"]')).toBe(true);
      await reader.press("ArrowRight", "Tab");
      expect(await reader.isAt(".handing .close")).toBe(true);
      await reader.press("Tab");
      expect(await reader.isAt(systemPick)).toBe(true);
      await reader.press("Tab");
      expect(await reader.isAt('input[value="frame"]')).toBe(true);
      await reader.press("ArrowDown");
      await eventually(() => codeIn(reader)).toContain(hostFile);
      await reader.press("Escape");
      await eventually(() => reader.count("dialog")).toBe(0);
      await eventually(() => reader.isAt(button)).toBe(true);
      await reader.press("Enter");
      await eventually(() => reader.sees(dialog)).toBe(true);
    });
  });

  test("is not on the screen before its style is there", async () => {
    await read(site, figureOnly, async (reader) => {
      await reader.visit("");
      await reader.settled();
      const asItOpened = reader.ask(
        () =>
          new Promise<string>((tell) => {
            new MutationObserver(() => {
              const opened = document.querySelector("dialog[open]");
              if (opened) tell(getComputedStyle(opened).display);
            }).observe(document.body, { attributes: true, childList: true, subtree: true });
          }),
      );
      await reader.tap(button);
      expect(await asItOpened).toBe("flex"); // a dialog without style is a block
    });
  });

  test("opens without its style where that does not come", async () => {
    await read(site, { blocked: /live-map|dialog-[\w-]+\.css/ }, async (reader) => {
      await open(reader, "sanzao/");
      expect(await codeIn(reader)).toBe(`${site}sanzao/`);
    });
  });

  test("speaks English where the reader does", async () => {
    await read(site, figureOnly, async (reader) => {
      await open(reader, "sanzao/?lang=en");
      expect(await reader.attribute(button, "aria-label")).toBe("Share or embed");
      expect(await reader.text(".handing .taking-along")).toContain("Opens on: Sanzao");
      expect(await reader.text(dialog)).not.toMatch(/\p{Script=Han}/u);
      await reader.tap(embedTab);
      const said = await reader.text(shown);
      expect(said).toContain("Where it goes");
      expect(said.replace("中文", "")).not.toMatch(/\p{Script=Han}/u);
      expect(await codeIn(reader)).toContain('embed/en/sanzao/"');
    });
  });
});

describe("the address in the dialog", () => {
  test("is that of this very state, and is selected when one comes to it", async () => {
    const state = `sanzao/?type=talent&q=${encodeURIComponent("港")}`;
    await read(site, figureOnly, async (reader) => {
      await open(reader, state);
      expect(await codeIn(reader)).toBe(site + state);
      expect(await reader.text(".handing .opens-on")).toBe("打开即见：三灶镇·人才引育·“港”");
      await reader.tap(code);
      expect(await reader.ask(() => String(getSelection()))).toBe(site + state);
    });
  });

  test("is copied: what is pasted afterwards is it", async () => {
    await read(site, figureOnly, async (reader) => {
      await open(reader, "nanshui/");
      await reader.tap(`${shown} .copy`);
      await eventually(() => reader.text(`${shown} [role=status]`)).toBe("已复制");
      await reader.press("Escape");
      await reader.tap(".search input");
      await reader.press("Control+V");
      await eventually(() => writtenIn(reader, ".search input")).toBe(`${site}nanshui/`);
    });
  });

  for (const dark of [false, true]) {
    test(`stands in the QR code, dark on light, on a ${dark ? "dark" : "light"} page`, async () => {
      const state = `en/hongqi/?type=governance&q=${encodeURIComponent("村民")}`;
      await read(site, { ...figureOnly, dark }, async (reader) => {
        await open(reader, state);
        await eventually(() => reader.sees(".qr img")).toBe(true);
        expect(await scanned(await reader.picture(await reader.box(".qr img")))).toBe(site + state);
        for (const kind of ["svg", "png"]) {
          const link = `.qr a[download="hongqi-qr.${kind}"]`;
          const file = await reader.attribute(link, "href");
          expect(await scanned(bytesOf(file!)), kind).toBe(site + state);
        }
        expect(await reader.attribute(".qr img", "alt")).toContain("Grassroots");
      });
    });
  }
});

describe("the code in the dialog", () => {
  test("is there after two presses, for what the reader sees now", async () => {
    await read(site, figureOnly, async (reader) => {
      await open(reader, "sanzao/?type=talent,rural&chapter=grow-talent&item=yulin-party-core");
      await reader.tap(embedTab);
      expect(await frameIn(reader)).toEqual({
        view: seen("sanzao/?type=talent,rural&chapter=grow-talent&item=yulin-party-core"),
        embedding: plainEmbedding,
      });
      await reader.tap(`${shown} .copy`);
      await eventually(() => reader.text(`${shown} [role=status]`)).toBe("已复制");
      const copied = await codeIn(reader);
      await reader.tap(embedTab);
      await reader.ask(() => {
        document.querySelector("dialog")!.append(document.createElement("textarea"));
      });
      await reader.tap("dialog > textarea");
      await reader.press("Control+V");
      await eventually(() => writtenIn(reader, "dialog > textarea")).toBe(copied);
    });
  });

  test("changes with every option, and reads back as what was chosen", async () => {
    await read(site, figureOnly, async (reader) => {
      await open(reader, "?type=study");
      await reader.tap(embedTab);
      await unfold(reader);
      let address = "?type=study";
      let embedding: Embedding = plainEmbedding;
      const then = async (change: Partial<Embedding>, next = address) => {
        address = next;
        embedding = { ...embedding, ...change };
        await eventually(() => frameIn(reader)).toEqual({ view: seen(address), embedding });
      };
      await then({});
      await choosePlace(reader, "hongqi");
      await then({}, "hongqi/?type=study");
      await reader.tap('.ticks input[value="study"]');
      await reader.tap('.ticks input[value="cadres"]');
      await then({}, "hongqi/?type=cadres");
      await reader.tap('.ticks input[value="strengthen"]');
      await then({}, "hongqi/?type=cadres&chapter=strengthen");
      await reader.write(".fold input[type=search]", "导师");
      await reader.press("Tab");
      await then({}, `hongqi/?type=cadres&chapter=strengthen&q=${encodeURIComponent("导师")}`);
      await reader.tap('.ticks input[value="list"]');
      await then({ show: ["title", "filter", "panel"] });
      for (const part of ["title", "filter", "panel"]) await reader.tap(`.ticks input[value="${part}"]`);
      await then({ show: [] });
      await reader.tap('input[name="share-scheme"][value="dark"]');
      await then({ scheme: "dark" });
      await reader.tap('input[name="share-use"][value="still"]');
      await then({ still: true });
      await chooseLanguage(reader, "en");
      await then({}, `${address}&lang=en`);
      expect(await codeIn(reader)).toContain("Open the full map</a>");
      expect(await reader.count('input[name="share-height"][value="auto"]')).toBe(0);
      await reader.tap(outlet("script"));
      await then({ height: "auto" });
      await reader.tap('input[name="share-height"][value="fixed"]');
      await then({ height: "fit" });
      await reader.write("input[type=number]", "480");
      await reader.press("Tab");
      await eventually(() => codeIn(reader)).toContain("height:480px");
      await reader.write("input[type=number]", "1");
      await reader.press("Tab");
      await eventually(() => codeIn(reader)).toContain("height:200px");
      expect(await writtenIn(reader, "input[type=number]")).toBe("200");
    });
  });

  test("is what each kind of place takes", async () => {
    await read(site, figureOnly, async (reader) => {
      await open(reader, "sanzao/?type=talent");
      await reader.tap(embedTab);
      const codeFor = async (id: string) => {
        await reader.tap(outlet(id));
        await eventually(() => reader.count(`.on ${outlet(id)}`)).toBe(1);
        return codeIn(reader);
      };
      expect(await codeFor("frame")).toMatch(/^<div><iframe (?!.*<script)/s);
      expect(await codeFor("script")).toMatch(/^<div><iframe .*<script /s);
      await unfold(reader);
      await reader.tap('input[name="share-writing"][value="element"]');
      await eventually(() => codeIn(reader)).toMatch(/^<initiative-map .*<picture.*<script /s);
      expect(await codeFor("address")).toBe(`${site}embed/sanzao/?type=talent`);
      await unfold(reader);
      expect(await reader.count('input[name="share-height"]')).toBe(0);
      const picture = await codeFor("picture");
      expect(picture).toContain(site + stillFile("sanzao", "zh", "light", 1080));
      expect(picture).toContain(`href="${site}sanzao/"`);
      expect(await reader.count(".fold")).toBe(0);
      expect(await codeFor("wechat")).toBe(`${site}sanzao/`);
      expect(await reader.text(`${shown} .copy`)).toBe("复制地址");
    });
  });

  test("is only offered for oEmbed and article kits where the site has them", async () => {
    const page = await (await fetch(site)).text();
    const addressed = page.includes("application/json+oembed");
    await read(site, figureOnly, async (reader) => {
      await open(reader, "sanzao/");
      await reader.tap(embedTab);
      expect(await reader.count(outlet("oembed"))).toBe(addressed ? 1 : 0);
      await reader.tap(outlet("wechat"));
      await eventually(() => reader.sees(".kit")).toBe(true);
      if (addressed) {
        expect(await reader.attribute(".kit a", "href")).toBe(site + kitFolder("sanzao"));
        await reader.tap(outlet("oembed"));
        await eventually(() => codeIn(reader)).toBe(`${site}sanzao/`);
      } else {
        expect(await reader.count(".kit a")).toBe(0);
        expect(await reader.text(".kit")).toContain("没有发布图文包");
      }
    });
  });

  test("has a way to check what was pasted, and to examples, beside this page", async () => {
    await read(site, figureOnly, async (reader) => {
      await open(reader, "sanzao/");
      await reader.tap(embedTab);
      for (const page of [checkPage, examplesPage]) {
        expect(await reader.attribute(`.further a[href="${site}${page}"]`, "target")).toBe("_blank");
      }
    });
  });
});

describe("where the code goes", () => {
  test("is asked by system: each leads to the code that holds there, and to the steps to take", async () => {
    const addressed = (await (await fetch(site)).text()).includes("application/json+oembed");
    const offered = outlets.filter((id) => id !== "oembed" || addressed);
    for (const language of ["zh", "en"] as const) {
      await read(site, withoutPreview, async (reader) => {
        await open(reader, `sanzao/${language === "en" ? "?lang=en" : ""}`);
        await reader.tap(embedTab);
        const words = shareWords[language];
        for (const system of systems) {
          await chooseSystem(reader, system.id);
          for (const way of waysInto(system, offered)) {
            const { outlet: kind } = way;
            if (waysInto(system, offered).length > 1) await reader.tap(outlet(kind));
            await eventually(() => codeIn(reader)).toMatch(codeShapes[kind]);
            if (way.writing === "bare") expect(await codeIn(reader)).toMatch(/^<iframe [^<]*<\/iframe>$/);
            if (way.writing === "markdown") expect(await codeIn(reader)).toMatch(/^\[!\[/);
            const { steps } = wordsOfWay(words, system.id, kind);
            const told = steps.map((step) => fill(step, { host: new URL(site).host }));
            const isKit = kind === "wechat";
            if (!isKit) expect(await listed(reader, ".steps li")).toEqual(told);
            else if (addressed) expect(await listed(reader, ".kit li")).toEqual(told);
            expect(await reader.count(`.steps a[href="${site}${checkPage}"]`)).toBe(
              system.id === "unknown" ? 1 : 0,
            );
          }
        }
      });
    }
  });

  test("is asked by kind as before, and what was chosen of the map stays as it was", async () => {
    await read(site, figureOnly, async (reader) => {
      await open(reader, "sanzao/?type=talent");
      await reader.tap(embedTab);
      await reader.tap('input[name="share-scheme"][value="dark"]');
      await chooseSystem(reader, "wangeditor");
      await eventually(() => codeIn(reader)).toMatch(
        /^<iframe src="[^"]*embed\/sanzao\/\?type=talent&amp;theme=dark"/,
      );
      expect(await reader.count(outletGroup)).toBe(0);
      expect(await reader.count('input[name="share-writing"]')).toBe(0);
      await chooseSystem(reader, "any");
      await eventually(() => codeIn(reader)).toMatch(
        /^<div><iframe src="[^"]*embed\/sanzao\/\?type=talent&amp;theme=dark"/,
      );
      expect(await reader.count(outletGroup)).toBe(1);
      expect(await reader.count(".steps li")).toBe(0);
    });
  });

  test("is chosen by keyboard, and the steps are told to who hears the page", async () => {
    await read(site, figureOnly, async (reader) => {
      await open(reader, "sanzao/");
      await reader.tap(embedTab);
      expect(await reader.attribute(".steps", "aria-live")).toBe("polite"); // there before it says anything
      await reader.tabTo(systemPick);
      await reader.press("G", "h", "o", "s", "t");
      await eventually(() => codeIn(reader)).toContain(hostFile);
      expect(await reader.text(".steps")).toContain("HTML 卡片");
    });
  });
});

describe("the preview", () => {
  test("is the frame itself in columns of three widths, and leaves no trace in the page's history", async () => {
    await read(site, figureOnly, async (reader) => {
      await open(reader, "sanzao/");
      const steps = await reader.ask(() => history.length);
      await reader.tap(embedTab);
      for (const [width, widthPx] of Object.entries({ phone: 320, column: 640, full: 1080 })) {
        await reader.tap(`input[name="share-width"][value="${width}"]`);
        await eventually(() => reader.ask(() => document.querySelector("iframe")!.clientWidth)).toBe(widthPx);
        await eventually(() => fits(reader, "iframe", ".room")).toBe(true);
        expect(await reader.frame().ask(() => innerWidth)).toBe(widthPx);
      }
      expect(await reader.frame().address()).toBe(`${site}embed/sanzao/`);
      await reader.frame().answered();
      await reader.tap('input[name="share-scheme"][value="dark"]');
      await choosePlace(reader, "pingsha");
      await eventually(() => reader.frame().address()).toBe(`${site}embed/pingsha/?theme=dark`);
      await eventually(() => reader.frame().count("#_panel")).toBe(1);
      expect(await reader.ask(() => history.length)).toBe(steps);
    });
  });

  test("is as high as the frame says where that is wanted", async () => {
    await read(site, figureOnly, async (reader) => {
      await open(reader, "sanzao/");
      await reader.tap(embedTab);
      await reader.tap(outlet("script"));
      await reader.tap('input[name="share-width"][value="phone"]');
      await eventually(() => reader.frame().address()).toBe(`${site}embed/sanzao/?height=auto`);
      const higher = () =>
        reader.ask(() => {
          const frame = document.querySelector("iframe")!;
          const inside = frame.contentDocument!.documentElement;
          return frame.clientHeight > 720 && Math.abs(inside.scrollHeight - frame.clientHeight) <= 2;
        });
      await eventually(higher).toBe(true);
    });
  });
});

describe("on a phone the dialog", () => {
  for (const screen of [phone, small]) {
    test(`fills a screen of ${screen.widthPx} px, is never wider, and what a finger is to hit is large enough`, async () => {
      await read(site, { ...screen, ...figureOnly }, async (reader) => {
        for (const language of ["", "?lang=en"]) {
          await open(reader, `sanzao/${language}`);
          expect(await reader.box(dialog)).toMatchObject({ x: 0, y: 0, width: screen.widthPx });
          expect(await tooWideOrSmall(reader)).toEqual([]);
          await reader.tap(embedTab);
          expect((await reader.box(`${shown} .copy`)).y).toBeLessThan(screen.heightPx - 40);
          await reader.tap(outlet("script"));
          await unfold(reader);
          await reader.tap('input[name="share-height"][value="fixed"]');
          expect(await tooWideOrSmall(reader)).toEqual([]);
          await reader.tap(outlet("wechat"));
          expect(await tooWideOrSmall(reader)).toEqual([]);
          for (const { id } of systems) {
            await chooseSystem(reader, id);
            expect(await tooWideOrSmall(reader), id).toEqual([]);
          }
        }
      });
    });
  }
});

describe("axe finds no fault with the dialog", () => {
  // At the end of its way the copy button stands where it is, and lies over nothing.
  const scrollDown = (reader: Reader) =>
    reader.ask((panel) => {
      document.querySelector(panel)!.scrollTop = 1e6;
    }, shown);
  const screens = { desktop: {}, phone, "small phone": small };
  for (const [name, screen] of Object.entries(screens)) {
    for (const dark of [false, true]) {
      test(`on a ${name}, ${dark ? "dark" : "light"}, whichever tab is open`, async () => {
        await read(site, { ...screen, dark, ...withoutPreview }, async (reader) => {
          await open(reader, dark ? "sanzao/?type=talent&lang=en" : "sanzao/?item=yulin-party-core");
          expect(await reader.faults(), "the address").toEqual([]);
          await reader.tap(embedTab);
          await reader.tap(outlet("script"));
          await unfold(reader);
          await scrollDown(reader);
          expect(await reader.faults(), "the code").toEqual([]);
          await reader.tap(outlet("wechat"));
          await eventually(() => reader.sees(".kit")).toBe(true);
          await scrollDown(reader);
          expect(await reader.faults(), "the article's kit").toEqual([]);
          for (const id of ["ckeditor-4", "unknown"]) {
            await chooseSystem(reader, id);
            await eventually(() => reader.count(".steps li")).toBeGreaterThan(1);
            expect(await reader.faults(), id).toEqual([]);
          }
        });
      });
    }
  }
});

test("in a frame a link to the whole map stands where the page has its share button", async () => {
  await read(site, figureOnly, async (reader) => {
    await reader.visit("embed/sanzao/?type=talent&theme=dark");
    await reader.settled();
    const link = '.map-buttons a[target="_blank"]';
    await eventually(() =>
      reader.ask((what) => document.querySelector<HTMLAnchorElement>(what)?.href, link),
    ).toBe(`${site}sanzao/?type=talent`);
    expect(await reader.attribute(link, "rel")).toBe("noopener");
    expect(await reader.attribute(link, "aria-label")).toBe("查看完整地图");
    expect(await reader.count(button)).toBe(0);
  });
});

const outletGroup = ".choice.rows";
const systemPick = ".wishes > .pick select";

/** What a code of each kind begins and ends as. */
const codeShapes: Readonly<Record<Outlet, RegExp>> = {
  frame: /^(?:<div>)?<iframe (?!.*<script)/s,
  script: /^<div><iframe .*<script .*<\/script>$/s,
  address: /^https?:\S+\/embed\/\S+$/,
  picture: /\/embed\/still\//,
  wechat: /^https?:[^\s?]+\/(\?\S+)?$/,
  oembed: /^https?:[^\s?]+\/$/,
};

/** What the items of a list say. */
function listed(reader: Reader, items: string): Promise<readonly string[]> {
  return reader.ask((items) => [...document.querySelectorAll(items)].map((item) => item.textContent), items);
}

function outlet(id: string): string {
  return `input[name="share-outlet"][value="${id}"]`;
}

async function open(reader: Reader, address: string): Promise<void> {
  await reader.visit(address);
  await reader.settled();
  await reader.tap(button);
  await eventually(() => reader.sees(dialog)).toBe(true);
}

function unfold(reader: Reader): Promise<void> {
  return reader.ask(() => {
    for (const fold of document.querySelectorAll<HTMLDetailsElement>(".fold")) fold.open = true;
  });
}

const chooseSystem = (reader: Reader, id: string) => chooseFrom(reader, 0, id);
const choosePlace = (reader: Reader, id: string) => chooseFrom(reader, 1, id);
const chooseLanguage = (reader: Reader, id: string) => chooseFrom(reader, 2, id);

/** Picks from the nth list as a reader's browser does: the list's own value, and word that it changed. */
function chooseFrom(reader: Reader, nth: number, value: string): Promise<void> {
  return reader.ask(
    ({ nth, value }) => {
      const list = document.querySelectorAll<HTMLSelectElement>(".handing select")[nth]!;
      list.value = value;
      list.dispatchEvent(new Event("change", { bubbles: true }));
    },
    { nth, value },
  );
}

const codeIn = (reader: Reader) => writtenIn(reader, code);

function writtenIn(reader: Reader, what: string): Promise<string> {
  return reader.ask(
    (what) => document.querySelector<HTMLInputElement | HTMLTextAreaElement>(what)!.value,
    what,
  );
}

type Seen = Omit<View, "aim">;

function seen(address: string): Seen {
  const { aim: _, ...rest } = readAddress(address, atlas);
  return rest;
}

/** What the frame in the code shows and how, as its own page will read it. */
async function frameIn(reader: Reader): Promise<{ readonly view: Seen; readonly embedding: Embedding }> {
  const [, src = ""] = /<iframe src="([^"]*)"/.exec(await codeIn(reader)) ?? [];
  const address = src.replaceAll("&amp;", "&");
  expect(address.startsWith(`${site}embed/`)).toBe(true);
  return { view: seen(address.slice(`${site}embed/`.length)), embedding: readEmbedding(address) };
}

/** What a reader of codes reads in a picture. */
async function scanned(picture: Buffer): Promise<string> {
  const image = sharp(picture).resize({ width: 800 }).ensureAlpha().raw();
  const { data, info } = await image.toBuffer({ resolveWithObject: true });
  return decodeQR({ width: info.width, height: info.height, data: new Uint8Array(data) });
}

function bytesOf(dataAddress: string): Buffer {
  const [, base64, content = ""] = /^data:[\w/+]+(;base64)?,(.*)$/s.exec(dataAddress) ?? [];
  return base64 ? Buffer.from(content, "base64") : Buffer.from(decodeURIComponent(content));
}

/** Whether one thing stands within another, but for half a pixel. */
async function fits(reader: Reader, inner: string, outer: string): Promise<boolean> {
  const [one, room] = [await reader.box(inner), await reader.box(outer)];
  return (
    one.x >= room.x - 0.5 &&
    one.y >= room.y - 0.5 &&
    one.x + one.width <= room.x + room.width + 0.5 &&
    one.y + one.height <= room.y + room.height + 0.5
  );
}

/** What stands out to the side, and what is smaller than 44 px (WCAG 2.5.5) but for links in running text. */
function tooWideOrSmall(reader: Reader): Promise<readonly string[]> {
  return reader.ask(() => {
    const seen = (each: Element) => each.checkVisibility() && !each.closest(".column, .unseen");
    const named = (each: Element) => `${each.tagName}.${each.className} ${each.textContent?.slice(0, 20)}`;
    const all = [...document.querySelectorAll(".handing *")].filter(seen);
    const wide = all.filter((each) => {
      const { left, right, width } = each.getBoundingClientRect();
      return width > 0 && (left < -1 || right > innerWidth + 1);
    });
    const small = all.filter((each) => {
      if (!each.matches("a, button, input, select, textarea, summary")) return false;
      const { width, height } = (
        (each.matches("[type=radio], [type=checkbox]") && each.closest("label")) ||
        each
      ).getBoundingClientRect();
      return width < 43.5 || height < 43.5;
    });
    const scrolls = all.filter(
      (each) => each.matches('[role="tabpanel"]') && each.scrollWidth > each.clientWidth,
    );
    return [
      ...wide.map((each) => `too wide: ${named(each)}`),
      ...small.map((each) => `too small: ${named(each)}`),
      ...scrolls.map((each) => `scrolls to the side: ${named(each)}`),
    ];
  });
}
