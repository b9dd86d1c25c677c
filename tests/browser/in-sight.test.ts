import { afterAll, describe, expect, inject, test } from "vitest";
import { sealed } from "../../src/embed/protocol.ts";
import { article, hostOfTests } from "./host.ts";
import { closeBrowsers, type FrameReader, type Reader, read } from "./reader.ts";
import { eventually } from "./seeing.ts";

const site = inject("site");
const figureOnly = { blocked: /live-map/ };
const desktop = { widthPx: 1280, heightPx: 700 };
const phone = { widthPx: 390, heightPx: 844, touch: true };
const host = await hostOfTests();
afterAll(closeBrowsers);

/** Far down in its panel, and in the district's. */
const mentors = "hongqi-mentors";
const veterans = "jinwan-veterans";
const line = (id: string) => `details:has(#${id}) > summary`;

interface Asked {
  ask: FrameReader["ask"];
}

/** How an initiative stands in its panel: open, its line seen in full, and with the focus. */
function standing(one: Asked, id: string): Promise<string> {
  return one.ask((id) => {
    const summary = document.querySelector(`details:has(#${id}) > summary`);
    if (!summary) return "not in the panel";
    if (!summary.closest("details")!.open) return "closed";
    const { top, bottom } = summary.getBoundingClientRect();
    const room = summary.closest(".scroll")!.getBoundingClientRect();
    if (room.height < 100) return `in a room of ${room.height} px`;
    if (top < room.top || bottom > Math.min(room.bottom, innerHeight))
      return `at ${top}–${bottom} of ${room.top}–${room.bottom}`;
    if (scrollY !== 0 || document.querySelector(".page")!.scrollTop !== 0) return "the page was scrolled";
    return document.activeElement === summary ? "in sight, with the focus" : "in sight";
  }, id);
}
const seen = "in sight, with the focus";

describe.each([
  ["a desktop", desktop],
  ["a phone", phone],
])("on %s an initiative is in sight and has the focus", (_, screen) => {
  const story = (address: string, tell: (reader: Reader) => Promise<void>) =>
    read(site, { ...figureOnly, ...screen, stillness: true }, async (reader) => {
      await reader.visit(address);
      await reader.settled();
      await tell(reader);
    });

  test.each([
    ["an address", `hongqi/?item=${mentors}`],
    ["the address of another place", `?item=${mentors}`],
    ["a fragment", `hongqi/#${mentors}`],
    ["a badge's own address", `hongqi/?item=${mentors}#${mentors}`],
    ["an address with a filter that does not find it", `?type=rural&item=${veterans}`],
  ])("opened by %s", async (_, address) => {
    const id = address.includes(veterans) ? veterans : mentors;
    await story(address, (reader) => eventually(() => standing(reader, id)).toBe(seen));
  });

  test("opened in the list, closed by another, and again by back and forward", async () => {
    await story("", async (reader) => {
      await reader.tap(line(veterans));
      await eventually(() => standing(reader, veterans)).toBe(seen);
      await reader.tap('.places a[href*="hongqi/"]');
      await eventually(() => reader.isAt(".panel h2")).toBe(true);
      await reader.tap(line(mentors));
      await eventually(() => standing(reader, mentors)).toBe(seen);
      await reader.back();
      await reader.back();
      await eventually(() => standing(reader, veterans)).toBe(seen);
      await reader.forward();
      await reader.forward();
      await eventually(() => standing(reader, mentors)).toBe(seen);
    });
  });

  test("opened by a badge of the map, by hand and by key", async () => {
    await story("", async (reader) => {
      const badge = '.marks .badge[href*="haicheng-deliberation"]';
      await reader.tap(badge);
      await eventually(() => standing(reader, "haicheng-deliberation")).toBe(seen);
      await reader.reload();
      await reader.settled();
      await reader.tabTo('.marks .badge[href*="yulin-party-core"]');
      await reader.press("Enter");
      await eventually(() => standing(reader, "yulin-party-core")).toBe(seen);
    });
  });

  test("when the phone is turned, the window made another, and a fragment written after the address", async () => {
    await story(`?item=${veterans}`, async (reader) => {
      await eventually(() => standing(reader, veterans)).toBe(seen);
      for (const [width, height] of [
        [844, 390],
        [390, 844],
        [1100, 640],
        [700, 900],
      ] as const) {
        await reader.resize(width, height);
        await eventually(() => standing(reader, veterans)).toBe(seen);
      }
      await reader.ask((id) => {
        location.hash = id;
      }, mentors);
      // The address still says the other: of two that are said the item is meant.
      await eventually(() => standing(reader, veterans)).toBe(seen);
    });
  });
});

test("a reader who has gone on reading is not called back while the page changes around them", async () => {
  await read(site, { ...figureOnly, ...desktop, stillness: true }, async (reader) => {
    await reader.visit(`?item=${veterans}`);
    await reader.settled();
    await eventually(() => standing(reader, veterans)).toBe(seen);
    await reader.hover(await reader.middle(".scroll"));
    await reader.wheel({ x: 0, y: -5000 });
    const scrolledPx = () => reader.ask(() => document.querySelector(".scroll")!.scrollTop);
    await eventually(scrolledPx).toBe(0);
    await reader.resize(1280, 720);
    await reader.ask(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
    expect(await scrolledPx()).toBe(0);
  });
});

test("on a phone an initiative opened under a lowered sheet is in sight when that has come up", async () => {
  await read(site, { ...figureOnly, ...phone }, async (reader) => {
    await reader.visit("");
    await reader.settled();
    await reader.tap('.handle button[aria-label="收起面板"]');
    await eventually(() => reader.sees(".page.low")).toBe(true);
    await reader.tap('.marks .badge[href*="haicheng-deliberation"]');
    await eventually(() => standing(reader, "haicheng-deliberation")).toBe(seen);
    await reader.tap('.handle button[aria-label="收起面板"]');
    await eventually(() => reader.sees(".page.low")).toBe(true);
    await reader.tap('.handle button[aria-label="展开面板"]');
    await eventually(async () => (await standing(reader, "haicheng-deliberation")).slice(0, 8)).toBe(
      "in sight",
    );
  });
});

test("the first initiative of a town is in sight on a phone, in every town and language, with a filter and without", async () => {
  await read(site, { ...figureOnly, ...phone, stillness: true }, async (reader) => {
    for (const address of ["", "?lang=en", "?type=rural,organisation,deliberation,governance"]) {
      for (const town of ["pingsha", "sanzao", "nanshui", "hongqi", "hangkong"]) {
        await reader.visit(address);
        await reader.settled();
        await reader.tap(`.marks a[data-place="${town}"]`);
        await eventually(() => reader.attribute("#_panel", "data-place")).toBe(town);
        const title = await reader.box(".panel h4");
        expect(title.y + title.height, `${town} ${address}`).toBeLessThanOrEqual(phone.heightPx);
        expect(title.y, `${town} ${address}`).toBeGreaterThan((await reader.box(".scroll")).y);
      }
    }
  });
});

describe("in a frame", () => {
  const far = 1100;
  const untouched = [0, 0, "BODY"];
  const whereItIs = (reader: Reader) => reader.ask(() => [scrollX, scrollY, document.activeElement!.tagName]);
  const asked = (reader: Reader, letter: unknown) =>
    reader.ask((said) => frames[0]!.postMessage(said, "*"), letter as never);

  /** An article whose frame is as far down as given. */
  function readArticle(
    address: string,
    style: string,
    story: (reader: Reader, one: FrameReader) => Promise<void>,
    downPx = far,
  ): Promise<void> {
    const frame = `<iframe src="${site}embed/${address}" title="地图" style="border:0;${style}"></iframe>`;
    const page = article(
      `<button>打开</button><div style="height:${downPx}px"></div>${frame}<div style="height:2000px"></div>`,
    );
    return read(site, { hosts: [host.root], ...figureOnly }, async (reader) => {
      await reader.visitHost(host.page(page));
      await story(reader, reader.frame());
    });
  }

  test.each([
    ["low", `hongqi/?item=${mentors}`, "width:400px;height:540px"],
    ["wide", `?item=${veterans}`, "width:960px;height:600px"],
    ["small", `hongqi/?item=${mentors}`, "width:640px;height:480px"],
    ["named by a fragment", `hongqi/#${mentors}`, "width:400px;height:540px"],
    ["as high as its page", `?height=auto&item=${veterans}`, "width:700px;height:600px"],
    ["as high as its page, by a fragment", `hongqi/?height=auto#${mentors}`, "width:400px;height:600px"],
  ])(
    "that is %s the opened entry is in sight, and the article stays at its top",
    async (_, address, style) => {
      const id = address.includes(veterans) ? veterans : mentors;
      await readArticle(address, style, async (reader, one) => {
        await one.marked("interactive");
        await eventually(() => one.attribute(`details:has(#${id})`, "open")).toBe("");
        await eventually(() => one.count(`#${id} .source`)).toBe(1);
        expect(await whereItIs(reader)).toEqual(untouched);
        // A frame out of sight is not laid out anew; the article's reader comes to it.
        await reader.ask((downPx) => scrollTo(0, downPx), far);
        if (address.includes("height=auto")) await eventually(() => one.sees(`#${id} .source`)).toBe(true);
        else await eventually(() => standing(one, id)).toBe("in sight");
        expect(await whereItIs(reader)).toEqual([0, far, "BODY"]);
      });
    },
  );

  test("what the host opens is in sight, and takes neither the focus nor the article with it", async () => {
    for (const [address, style] of [
      ["", "width:400px;height:540px"],
      ["", "width:960px;height:600px"],
      ["?height=auto", "width:700px;height:900px"],
    ] as const) {
      for (const downPx of [200, far]) {
        await readArticle(
          address,
          style,
          async (reader, one) => {
            await one.answered();
            await asked(reader, sealed({ word: "open", id: mentors }));
            await eventually(() => one.count(`#${mentors} .source`)).toBe(1);
            if (address === "" && downPx < far)
              await eventually(() => standing(one, mentors)).toBe("in sight");
            await asked(reader, sealed({ word: "open", id: "pingsha" }));
            await eventually(() => one.attribute("#_panel", "data-place")).toBe("pingsha");
            expect(await whereItIs(reader)).toEqual(untouched);
          },
          downPx,
        );
      }
    }
  });

  test("that its reader is in, what is opened has the focus, and the article stays where it is", async () => {
    await readArticle(
      "",
      "width:400px;height:540px",
      async (reader, one) => {
        await one.tap('.marks .badge[href*="haicheng-deliberation"]');
        await eventually(() => standing(one, "haicheng-deliberation")).toBe(seen);
        await asked(reader, sealed({ word: "open", id: mentors }));
        await eventually(() => standing(one, mentors)).toBe(seen);
        expect(await reader.ask(() => scrollY)).toBe(0);
      },
      10,
    );
  });

  test("as high as its page a reader's own act leads to what it opened, and no one else's does", async () => {
    await readArticle("?height=auto", "width:700px;height:2600px", async (reader, one) => {
      await one.answered();
      await reader.ask(() => document.querySelector("iframe")!.scrollIntoView());
      await one.tap('.marks .badge[href*="yulin-party-core"]');
      await eventually(() => one.sees("#yulin-party-core .source")).toBe(true);
      const inWindow = () =>
        reader.ask(async () => {
          const frame = document.querySelector("iframe")!.getBoundingClientRect();
          return [frame.top, innerHeight];
        });
      const lineIsSeen = async () => {
        const [frameTop, height] = await inWindow();
        const { top, bottom } = await one.ask((id) => {
          const rect = document.querySelector(`details:has(#${id}) > summary`)!.getBoundingClientRect();
          return { top: rect.top, bottom: rect.bottom };
        }, "yulin-party-core");
        return frameTop! + top >= -1 && frameTop! + bottom <= height! + 1;
      };
      await eventually(lineIsSeen).toBe(true);
      await reader.ask(() => scrollTo(0, 0));
      await asked(reader, sealed({ word: "open", id: mentors }));
      await eventually(() => one.sees(`#${mentors} .source`)).toBe(true);
      expect(await reader.ask(() => scrollY)).toBe(0);
    });
  });

  test("an entry of another place opens there, and a link leads back to the list as it was left", async () => {
    await readArticle(
      "?type=rural,talent",
      "width:400px;height:560px",
      async (reader, one) => {
        await one.answered();
        await eventually(() => one.text(".result span")).toBe("4 个地方的 10 个项目");
        expect(await one.sees(".chips .chip"), "chips stand in the head of a lowered sheet").toBe(true);
        await one.tap('.handle button[aria-label="展开面板"]');
        const before = await reader.ask(() => history.length);
        const entry = 'a[data-initiative="yulin-collective-economy"]';
        await one.tap(entry);
        await eventually(() => standing(one, "yulin-collective-economy")).toBe(seen);
        const scrolled = await one.ask(() => document.querySelector(".way-back")!.textContent);
        expect(scrolled).toBe("返回 10 个项目的列表");
        await one.ask(() => document.querySelector<HTMLElement>(".way-back a")!.click());
        await eventually(() => one.attribute("#_panel", "data-place")).toBe("jinwan");
        await eventually(() =>
          one.ask((what) => {
            const link = document.querySelector(what)!;
            const { top, bottom } = link.getBoundingClientRect();
            const room = link.closest(".scroll")!.getBoundingClientRect();
            return document.activeElement === link && top >= room.top && bottom <= room.bottom;
          }, entry),
        ).toBe(true);
        expect(await one.address()).toBe(`${site}embed/?type=rural,talent`);
        expect(await reader.ask(() => history.length)).toBe(before);
      },
      0,
    );
  });
});
