import { afterAll, describe, expect, inject, test } from "vitest";
import { elementCode } from "../../src/embed/codes.ts";
import { heightsPx } from "../../src/embed/protocol.ts";
import { hostOfTests } from "./host.ts";
import { boxHeight, embedsOf, fitsWindow, fitted, hostScript, readerOf, stands } from "./host-articles.ts";
import { closeBrowsers, type FrameReader, type Reader } from "./reader.ts";
import { eventually } from "./seeing.ts";

const site = inject("site");
const host = await hostOfTests();
const embed = await embedsOf(site);
afterAll(closeBrowsers);

const readArticle = readerOf(site, host);
const fallback = "<p>请打开<a href='https://news.example/'>完整地图</a></p>";
const map = (attributes: string) => `<initiative-map title="地图" ${attributes}>${fallback}</initiative-map>`;
/** An element on a page whose script has come. */
const page = (attributes: string) => ({ inside: hostScript(site) + map(attributes) });

const place = (one: FrameReader) => one.attribute("#_panel", "data-place");
const change = (reader: Reader, name: string, value: string | null) =>
  reader.ask(
    ([name, value]) => {
      const element = document.querySelector("initiative-map")!;
      if (value === null) element.removeAttribute(name!);
      else element.setAttribute(name!, value);
    },
    [name, value] as const,
  );
/** Marks the frame that stands there now, so that one can tell whether it is still the same. */
const mark = (reader: Reader) =>
  reader.ask(() => {
    document.querySelector("initiative-map")!.shadowRoot!.querySelector("iframe")!.id = "first";
  });
const isSameFrame = (reader: Reader) =>
  reader.ask(
    () => document.querySelector("initiative-map")!.shadowRoot!.querySelector("iframe")!.id === "first",
  );

describe("the element's content", () => {
  test.each([
    ["where the script does not come", { circumstances: { blocked: /\/embed\.js$|embed\/still\// } }],
    [
      "where there are no elements of one's own",
      { head: '<script>Object.defineProperty(window, "customElements", { value: undefined })</script>' },
    ],
    ["where no script runs", { circumstances: { script: false, blocked: /embed\/still\// } }],
  ])("stays %s", async (_, article) => {
    await readArticle({ inside: elementCode(embed("sanzao")), ...article }, async (reader) => {
      expect(await reader.sees("initiative-map img")).toBe(true);
      expect(await reader.sees("initiative-map span > a:last-child")).toBe(true);
      expect(await reader.count("iframe")).toBe(0);
      expect(await fitsWindow(reader)).toBe(true);
      expect((await reader.box("initiative-map span")).width).toBe(1264);
    });
  });

  test("stays where the map never answers, and is what one sees and presses", async () => {
    const circumstances = { blocked: /\/embed\/sanzao\// };
    await readArticle({ ...page('place="sanzao"'), circumstances }, async (reader) => {
      await eventually(() => reader.count("iframe")).toBe(1);
      expect(await reader.sees("iframe")).toBe(false);
      expect(await reader.sees("initiative-map p a")).toBe(true);
      const link = await reader.middle("initiative-map p a");
      const pressed = ({ x, y }: { x: number; y: number }) => document.elementFromPoint(x, y)?.tagName;
      expect(await reader.ask(pressed, link)).toBe("A");
    });
  });

  test("and the map share one place, so that nothing moves when it comes", async () => {
    const below = '<p id="below">下文</p>';
    const { inside } = page('place="sanzao"');
    await readArticle({ inside: inside + below, circumstances: { widthPx: 375 } }, async (reader, one) => {
      await eventually(() => reader.count("iframe")).toBe(1);
      const before = await reader.box("#below");
      await stands(one);
      await eventually(() => reader.sees("iframe")).toBe(true);
      expect(await reader.box("#below")).toEqual(before);
      expect(await reader.sees("initiative-map p")).toBe(false);
    });
  });
});

describe("the element", () => {
  test("says by its attributes what the map shows", async () => {
    const attributes =
      'place="sanzao" types="talent, chain" q="村 & 镇" lang="en" theme="dark" show="title panel" mode="still"';
    await readArticle(page(attributes), async (_, one) => {
      await stands(one);
      await eventually(() => one.attribute(":root", "lang")).toBe("en");
      const address = new URL(await one.address());
      expect(address.pathname).toBe("/map/embed/en/sanzao/"); // which its language became
      expect(Object.fromEntries(address.searchParams)).toEqual({
        type: "chain,talent",
        q: "村 & 镇",
        theme: "dark",
        show: "title,panel",
        mode: "still",
      });
      expect(await one.attribute(":root", "data-theme")).toBe("dark");
      expect(await one.sees(".filter")).toBe(false);
    });
  });

  test("is as high as its map with height=auto, as high as it says in pixels, else of a fixed proportion", async () => {
    await readArticle(page('place="sanzao" height="auto"'), async (reader, one) => {
      await fitted(reader, one);
      await change(reader, "height", "430");
      await eventually(() => boxHeight(reader)).toBe(430);
      await change(reader, "height", "99999");
      await eventually(() => boxHeight(reader)).toBe(heightsPx.most);
      await change(reader, "height", "tall");
      await eventually(() => boxHeight(reader)).toBe(720);
      await change(reader, "height", "auto");
      await fitted(reader, reader.frame());
    });
  });

  test("passes over an address that is none of the site's frames' pages", async () => {
    const none = [
      "https://evil.example/embed/",
      "javascript:alert(1)",
      "data:text/html,<b>no</b>",
      "http://[",
      "",
      `${site}sanzao/`, // a page, and for no frame
      `${site}embed/../sanzao/`,
    ];
    const maps = none.map((src) => map(`src="${src}" place="hongqi" height="300"`)).join("");
    await readArticle({ inside: hostScript(site) + maps }, async (reader) => {
      await eventually(() => reader.count("iframe")).toBe(none.length);
      const found = await reader.ask(() =>
        [...document.querySelectorAll("initiative-map")].map(
          ({ shadowRoot }) => shadowRoot!.querySelector("iframe")!.src,
        ),
      );
      expect(found).toEqual(none.map(() => `${site}embed/hongqi/`));
      await stands(reader.frame());
      expect(await place(reader.frame())).toBe("hongqi");
    });
  });

  test("shows the district where a place is none, and says so", async () => {
    await readArticle(page('place="northam"'), async (reader, one) => {
      await eventually(one.address).toBe(`${site}embed/?gone=northam`);
      await stands(one);
      await eventually(() => reader.sees("iframe")).toBe(true);
      expect(await one.sees(".gone")).toBe(true);
      reader.forget(/404/);
    });
  });

  test("may come after the page, made by a script or as HTML, and any number of times", async () => {
    await readArticle({ inside: `${hostScript(site)}<div id="room"></div>` }, async (reader, one) => {
      await reader.ask(() => {
        const element = document.createElement("initiative-map");
        element.setAttribute("place", "sanzao");
        element.setAttribute("height", "300");
        document.getElementById("room")!.append(element);
        document
          .getElementById("room")!
          .insertAdjacentHTML("beforeend", '<initiative-map place="hongqi" height="300"></initiative-map>');
      });
      await stands(one);
      expect(await place(one)).toBe("sanzao");
      await stands(reader.frame(1));
      expect(await place(reader.frame(1))).toBe("hongqi");
      expect(await reader.count("iframe")).toBe(2);
    });
  });

  test("may stand on the page before its script", async () => {
    await readArticle({ inside: map('place="sanzao"') + hostScript(site) }, async (reader, one) => {
      await stands(one);
      await eventually(() => reader.sees("initiative-map p")).toBe(false);
      expect(await place(one)).toBe("sanzao");
    });
  });

  test("opens another place or initiative in the map that is there", async () => {
    await readArticle(page('place="sanzao"'), async (reader, one) => {
      await stands(one);
      await mark(reader);
      await change(reader, "place", "hongqi");
      await eventually(() => place(one)).toBe("hongqi");
      await change(reader, "item", "yulin-party-core");
      await eventually(one.address).toContain("item=yulin-party-core");
      await change(reader, "types", "talent");
      await eventually(one.address).toContain("type=talent");
      await change(reader, "theme", "dark");
      await eventually(() => one.attribute(":root", "data-theme")).toBe("dark");
      expect(await isSameFrame(reader)).toBe(true);
    });
  });

  test("takes another frame for what can only be had by one, once for all that changes together", async () => {
    await readArticle(page('place="sanzao"'), async (reader, one) => {
      await stands(one);
      const before = await reader.ask(() => history.length);
      await mark(reader);
      const made = await reader.ask(async () => {
        const element = document.querySelector("initiative-map")!;
        let frames = 0;
        new MutationObserver((changes) => {
          frames += changes.flatMap(({ addedNodes }) => [...addedNodes]).length;
        }).observe(element.shadowRoot!, { childList: true });
        element.setAttribute("lang", "en");
        element.setAttribute("show", "map");
        element.setAttribute("mode", "still");
        await new Promise((rested) => requestAnimationFrame(() => requestAnimationFrame(rested)));
        return frames;
      });
      expect(made).toBe(1);
      expect(await isSameFrame(reader)).toBe(false);
      await stands(reader.frame());
      await eventually(() => reader.frame().attribute(":root", "lang")).toBe("en");
      expect(await reader.frame().sees("#_panel")).toBe(false);
      await eventually(() => reader.sees("iframe")).toBe(true);
      expect(await reader.sees("initiative-map p")).toBe(false);
      expect(await reader.ask(() => history.length)).toBe(before);
    });
  });

  test("may be moved about the page: its map comes again there, as high as before", async () => {
    const { inside } = page('place="sanzao" height="auto"');
    await readArticle({ inside: `${inside}<section id="new"></section>` }, async (reader, one) => {
      await fitted(reader, one);
      const before = await boxHeight(reader);
      await reader.ask(() => {
        document.getElementById("new")!.append(document.querySelector("initiative-map")!);
      });
      await stands(reader.frame());
      await fitted(reader, reader.frame());
      expect(await boxHeight(reader, "#new iframe")).toBe(before);
      expect(await reader.count("iframe")).toBe(1);
      await reader.frame().tap("#_panel summary");
      await eventually(() => boxHeight(reader)).toBeGreaterThan(before);
    });
  });

  test("may be taken away, changed meanwhile, and put back", async () => {
    await readArticle(page('place="sanzao"'), async (reader, one) => {
      await stands(one);
      await reader.ask(() => {
        const element = document.querySelector("initiative-map")!;
        element.remove();
        element.open("nanshui");
        element.setAttribute("lang", "en");
        Object.assign(window, { element });
      });
      expect(await reader.count("iframe")).toBe(0);
      await reader.ask(() => document.body.append((window as unknown as { element: Element }).element));
      await stands(reader.frame());
      await eventually(() => reader.frame().attribute(":root", "lang")).toBe("en");
      await eventually(() => place(reader.frame())).toBe("nanshui");
      expect(await reader.count("iframe")).toBe(1);
    });
  });

  test("in a tree of its own, as sites make their articles of, is a map all the same", async () => {
    const inside = `${hostScript(site)}<div id="tree"></div>`;
    await readArticle({ inside }, async (reader, one) => {
      await reader.ask(() => {
        const tree = document.getElementById("tree")!.attachShadow({ mode: "open" });
        tree.innerHTML = '<initiative-map place="sanzao" height="auto"></initiative-map>';
      });
      await fitted(reader, one);
    });
  });
});
