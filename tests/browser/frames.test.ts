import { afterAll, describe, expect, inject, test } from "vitest";
import { article, hostOfTests } from "./host.ts";
import { closeBrowsers, type FrameReader, type Reader, read } from "./reader.ts";
import { eventually } from "./seeing.ts";

const site = inject("site");
const host = await hostOfTests();
afterAll(closeBrowsers);

function frame(address: string, attributes = ""): string {
  return `<iframe src="${site}embed/${address}" title="地图" width="100%" height="600" ${attributes}></iframe>`;
}

/** A reader of an article that holds such frames. */
function readArticle(
  inside: string,
  story: (reader: Reader, first: FrameReader) => Promise<void>,
  circumstances = {},
): Promise<void> {
  return read(site, { hosts: [host.root], ...circumstances }, async (reader) => {
    await reader.visitHost(host.page(article(inside)));
    await story(reader, reader.frame());
  });
}

const figureStands = (one: FrameReader) =>
  one.ask(() => {
    const shape = document.querySelector(".figure use.place")!.getBoundingClientRect();
    return shape.width > 20 && shape.height > 20 && document.querySelectorAll(".marks .name").length > 1;
  });
const liveMapAsked = (one: FrameReader) =>
  one.ask(() => performance.getEntriesByType("resource").some(({ name }) => /live-map-|worker-/.test(name)));

describe("a frame in an article", () => {
  test("shows the figure and asks for nothing more by itself, nor when the article is scrolled past it", async () => {
    await readArticle(`${frame("")}<p style="height:3000px">……</p>`, async (reader, one) => {
      await eventually(() => figureStands(one)).toBe(true);
      await reader.wheel({ x: 0, y: 300 });
      await eventually(() => reader.ask(() => Math.round(scrollY))).toBe(300);
      expect(await one.ask(() => performance.getEntriesByType("resource").length)).toBe(0);
    });
  });

  test.each([
    ["a place on the map", '.marks a[data-place="pingsha"]'],
    ["a place in the list", '.places a[href*="pingsha/"]'],
  ])("answers the very first tap, on %s, when its script has come", async (_, what) => {
    await readArticle(
      frame(""),
      async (reader, one) => {
        const before = await reader.ask(() => history.length);
        await one.tap(what);
        await eventually(() => one.attribute("#_panel", "data-place")).toBe("pingsha");
        expect(await one.address()).toBe(`${site}embed/pingsha/`);
        expect(await one.sees("#_panel h2")).toBe(true);
        expect(await reader.ask(() => history.length)).toBe(before);
      },
      { touch: true },
    );
  });

  test("answers a first tap on what comes last, and leads by links where no script can be had", async () => {
    await readArticle(frame(""), async (_, one) => {
      await one.ask(() => document.querySelector<HTMLElement>('.map-buttons [aria-label="放大"]')!.click());
      await one.marked("live-map");
    });
    await readArticle(
      frame(""),
      async (_, one) => {
        await one.tap('.places a[href*="pingsha/"]');
        await eventually(one.address).toBe(`${site}embed/pingsha/`);
      },
      { blocked: /\/assets\/page-/ },
    );
  });

  test("leads by links, too, where its script comes and the facts do not", async () => {
    await readArticle(
      frame(""),
      async (reader, one) => {
        await one.tap('.places a[href*="pingsha/"]');
        await eventually(one.address).toBe(`${site}embed/pingsha/`);
        reader.forget(/Failed to fetch/);
      },
      { blocked: /\/assets\/atlas-/ },
    );
  });

  test("becomes a live map when it is tapped, which leaves one finger and the wheel to the article", async () => {
    await readArticle(`${frame("sanzao/")}<p style="height:3000px">……</p>`, async (reader, one) => {
      await one.answered();
      await one.tap('.marks a[data-place="hongqi"]');
      await one.marked("live-map");
      expect(await one.count("canvas")).toBe(1);
      expect(await one.attribute("#_panel", "data-place")).toBe("hongqi");
      const { x, y } = await reader.middle("iframe");
      await reader.hover({ x, y: y - 100 });
      await reader.wheel({ x: 0, y: 200 });
      await eventually(() => reader.ask(() => Math.round(scrollY))).toBe(200);
    });
  });

  test("says in the reader's language how it is moved, when one tries to as on a page of its own", async () => {
    await readArticle(frame("?lang=en"), async (reader, one) => {
      await eventually(() => one.attribute(":root", "lang")).toBe("en");
      await one.tap('.marks a[data-place="hongqi"]');
      await one.marked("live-map");
      await one.ask(() => {
        const screen = document.querySelector(".maplibregl-cooperative-gesture-screen")!; // shown for a tenth of a second
        const note = () =>
          screen.matches(".maplibregl-show") && document.body.setAttribute("data-said", "yes");
        new MutationObserver(note).observe(screen, { attributeFilter: ["class"] });
      });
      await reader.hover(await reader.middle("iframe"));
      await reader.wheel({ x: 0, y: 50 });
      await eventually(() => one.attribute("body", "data-said")).toBe("yes");
      expect(await one.text(".maplibregl-desktop-message")).toBe("Use Ctrl + scroll to zoom the map");
    });
  });

  test("zooms by its buttons, the first press of which asks for the live map", async () => {
    await readArticle(frame(""), async (_, one) => {
      await eventually(() => one.count(".map-buttons button")).toBeGreaterThan(1);
      await one.tap('.map-buttons button[aria-label="放大"]');
      await one.marked("live-map");
      await eventually(() => one.sees(".stage.live")).toBe(true);
    });
  });

  test("never adds to the article's history, and keeps what its address says of the frame", async () => {
    await readArticle(frame("?theme=light&show=list,panel"), async (reader, one) => {
      await one.answered();
      const before = await reader.ask(() => history.length);
      await one.tap('.places a[href*="pingsha/"]');
      await eventually(one.address).toBe(`${site}embed/pingsha/?theme=light&show=list,panel`);
      await one.tap("#_panel summary");
      await eventually(one.address).toMatch(/embed\/pingsha\/\?item=[\w-]+&theme=light&show=list,panel$/);
      expect(await reader.ask(() => history.length)).toBe(before);
    });
  });

  test("shows what it finds of the way it is embedded, where its address asks for that", async () => {
    await readArticle(frame("?check&height=auto", 'sandbox="allow-scripts"'), async (_, one) => {
      await eventually(() => one.count("[data-check] li")).toBeGreaterThan(2);
      expect(await one.text("[data-check]")).toContain("嵌入检查");
      await one.tap("[data-check] button");
      expect(await one.count("[data-check]")).toBe(0);
    });
  });

  test("lets the article scroll on where its panel has come to its end", async () => {
    await readArticle(
      `${frame("hangkong/", 'style="width:400px"')}<p style="height:3000px">……</p>`,
      async (reader, one) => {
        await one.answered();
        await one.tap(".handle button:last-of-type");
        const { x, y, width, height } = await reader.box("iframe");
        await reader.hover({ x: x + width - 40, y: y + height - 60 });
        await eventually(async () => {
          await reader.wheel({ x: 0, y: 400 });
          return reader.ask(() => scrollY);
        }).toBeGreaterThan(0);
      },
    );
  });

  test("that is still never becomes a live map, and opens places all the same", async () => {
    await readArticle(frame("?mode=still"), async (_, one) => {
      await one.answered();
      await one.tap('.marks a[data-place="nanshui"]');
      await eventually(() => one.attribute("#_panel", "data-place")).toBe("nanshui");
      expect(await liveMapAsked(one)).toBe(false);
      expect(await one.sees(".map-buttons button")).toBe(false);
    });
  });

  test("stays a working figure where there is no WebGL", async () => {
    await readArticle(
      frame(""),
      async (_, one) => {
        await one.answered();
        await one.tap('.marks a[data-place="nanshui"]');
        await eventually(() => one.attribute("#_panel", "data-place")).toBe("nanshui");
        await eventually(() => one.attribute(":root", "data-mode")).toBe("still");
        expect(await figureStands(one)).toBe(true);
      },
      { webgl: false },
    );
  });

  test("is readable where no script runs, and its links lead to other frames' pages", async () => {
    await readArticle(
      frame("hongqi/", "sandbox"),
      async (reader, one) => {
        expect(await one.text("h2")).not.toBe("");
        expect(await one.attribute('.marks a[data-place="pingsha"]', "href")).toBe("../pingsha/");
        expect(await one.sees("#_panel")).toBe(true);
        reader.forget(/Blocked script execution/); // just what the sandbox is for
      },
      { script: false },
    );
  });
});

describe("many frames on one page", () => {
  test("all show a map, and none of twenty has asked for a live one", async () => {
    const places = ["", "pingsha/", "sanzao/", "hongqi/"];
    const all = Array.from({ length: 20 }, (_, nth) => frame(places[nth % 4]!)).join("");
    await readArticle(all, async (reader) => {
      for (let nth = 0; nth < 20; nth += 1) {
        await eventually(() => figureStands(reader.frame(nth))).toBe(true);
      }
      for (let nth = 0; nth < 20; nth += 1) await reader.frame(nth).answered();
      for (let nth = 0; nth < 20; nth += 1) {
        expect(await figureStands(reader.frame(nth)), `frame ${nth}`).toBe(true);
        expect(await liveMapAsked(reader.frame(nth)), `frame ${nth}`).toBe(false);
      }
    });
  });

  test("have one live map at most: the earlier goes back to its figure and keeps what was open", async () => {
    await readArticle(frame("") + frame("?lang=en"), async (reader, one) => {
      const other = reader.frame(1);
      await other.answered();
      await one.tap('.marks a[data-place="pingsha"]');
      await one.marked("live-map");
      await other.tap('.marks a[data-place="hongqi"]');
      await other.marked("live-map");
      await eventually(() => one.count("canvas")).toBe(0);
      expect(await one.sees(".stage.live")).toBe(false);
      expect(await figureStands(one)).toBe(true);
      expect(await one.attribute("#_panel", "data-place")).toBe("pingsha");
      expect(await other.count("canvas")).toBe(1);
      await one.tap('.marks a[data-place="sanzao"]');
      await eventually(() => one.count("canvas")).toBe(1);
      await eventually(() => other.count("canvas")).toBe(0);
    });
  });
});

describe("a frame's box", () => {
  test("may be nothing at first: shown later, the map is there", async () => {
    const hidden = `<div id="box" style="display:none">${frame("?height=auto")}</div>`;
    const none = `<div id="none" style="width:0;height:0;overflow:hidden">${frame("")}</div>`;
    await readArticle(hidden + none, async (reader, one) => {
      await one.answered();
      await reader.frame(1).answered();
      await reader.ask(() => {
        document.getElementById("box")!.style.display = "block";
        document.getElementById("none")!.style.cssText = "width:500px;height:600px";
      });
      await eventually(() => figureStands(one)).toBe(true);
      await eventually(() => figureStands(reader.frame(1))).toBe(true);
    });
  });

  test.each([
    [320, 480],
    [375, 560],
    [640, 360],
    [1000, 600],
    [300, 150],
  ])("of %i × %i is filled and never overflown", async (width, height) => {
    const box = `<iframe src="${site}embed/" title="地图" style="border:0;width:${width}px;height:${height}px"></iframe>`;
    await readArticle(box, async (_, one) => {
      await one.answered();
      const { scrollWidth, scrollHeight } = await one.ask(() => ({
        scrollWidth: document.documentElement.scrollWidth,
        scrollHeight: document.documentElement.scrollHeight,
      }));
      expect([scrollWidth, scrollHeight]).toEqual([width, height]);
      expect(await one.sees(".marks .name")).toBe(true);
    });
  });
});

describe("a frame's address", () => {
  test("chooses its colours, whatever the reader's system has", async () => {
    const paper = (one: FrameReader) =>
      one.ask(() => getComputedStyle(document.documentElement).backgroundColor);
    await readArticle(frame("?theme=dark") + frame("?theme=light") + frame(""), async (reader, one) => {
      for (const nth of [0, 1, 2]) await reader.frame(nth).answered();
      const [dark, light, auto] = [
        await paper(one),
        await paper(reader.frame(1)),
        await paper(reader.frame(2)),
      ];
      expect(dark).not.toBe(light);
      expect(auto).toBe(light);
      await reader.turnDark();
      await eventually(() => paper(reader.frame(2))).toBe(dark);
      expect(await paper(reader.frame(1))).toBe(light);
    });
  });

  test.each([
    ["list,panel", { ".head": false, ".places": true, ".filter": false, "#_panel": true }],
    ["title,filter", { ".head": true, ".places": false, ".filter": true, "#_panel": false }],
    ["map", { ".head": false, ".places": false, ".filter": false, "#_panel": false }],
    ["clock", { ".head": true, ".places": true, ".filter": true, "#_panel": true }],
  ])("with show=%s shows just that around the map", async (show, seen) => {
    await readArticle(frame(`sanzao/?show=${show}`), async (_, one) => {
      await one.answered();
      for (const [what, there] of Object.entries(seen)) expect(await one.sees(what), what).toBe(there);
      expect(await one.sees(".marks .name")).toBe(true);
      expect(await one.sees(".notices")).toBe(true);
    });
  });

  test("of a place that is no more shows the district and says so, until another place is opened", async () => {
    await readArticle(frame("northam/?theme=dark&type=talent"), async (reader, one) => {
      await eventually(one.address).toBe(`${site}embed/?theme=dark&type=talent&gone=northam`);
      await one.answered();
      expect(await one.sees(".gone")).toBe(true);
      expect(await one.text(".gone")).toContain("已不在图中");
      await one.tap('.places a[href*="pingsha/"]');
      await eventually(() => one.sees(".gone")).toBe(false);
      await eventually(one.address).toBe(`${site}embed/pingsha/?type=talent&theme=dark`);
      reader.forget(/404/);
    });
  });
});

describe("a frame's sandbox", () => {
  test("may give it an origin of its own: it answers, and is quiet", async () => {
    await readArticle(frame("", 'sandbox="allow-scripts"'), async (_, one) => {
      await one.answered();
      await one.tap('.marks a[data-place="nanshui"]');
      await eventually(() => one.attribute("#_panel", "data-place")).toBe("nanshui");
      expect(await one.ask(() => self.origin)).toBe("null");
      const refused = await one.ask(() => {
        try {
          return localStorage.length === -1;
        } catch {
          return true;
        }
      });
      expect(refused).toBe(true); // and so it needs none
      await one.marked("live-map");
      expect(await one.count("canvas")).toBe(1);
    });
  });

  test("may leave it its origin: it becomes a live map there", async () => {
    await readArticle(frame("", 'sandbox="allow-scripts allow-same-origin"'), async (_, one) => {
      await one.answered();
      await one.tap('.marks a[data-place="nanshui"]');
      await one.marked("live-map");
    });
  });
});
