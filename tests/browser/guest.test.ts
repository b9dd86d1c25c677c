import { afterAll, describe, expect, inject, test } from "vitest";
import { sealed } from "../../src/embed/protocol.ts";
import { article, hostOfTests } from "./host.ts";
import { closeBrowsers, type FrameReader, type Reader, read } from "./reader.ts";
import { eventually } from "./seeing.ts";

const site = inject("site");
const host = await hostOfTests();
afterAll(closeBrowsers);

type Heard = Record<string, unknown>;

/** A page that only listens, and says what it is told to say: what a host is without our script. */
async function readListening(
  address: string,
  story: (reader: Reader, one: FrameReader) => Promise<void>,
  attributes = 'height="600"',
): Promise<void> {
  const listen = `<script>window.heard = []; addEventListener("message", ({ data }) => heard.push(data))</script>`;
  const frame = `<iframe src="${site}embed/${address}" title="地图" width="100%" ${attributes}></iframe>`;
  await read(site, { hosts: [host.root] }, async (reader) => {
    await reader.visitHost(host.page(article(frame, listen)));
    await reader.frame().answered();
    await story(reader, reader.frame());
  });
}

const heard = (reader: Reader) => reader.ask(() => (window as unknown as { heard: Heard[] }).heard);
const heardWords = async (reader: Reader, word: string) =>
  (await heard(reader)).filter((said) => said.word === word);
const say = (reader: Reader, letter: unknown) =>
  reader.ask((said) => frames[0]!.postMessage(said, "*"), letter as never);
const contentHeight = (one: FrameReader) =>
  one.ask(() => 2 * Math.ceil(document.documentElement.getBoundingClientRect().height / 2)); // even: see door/size.ts

describe("the guest", () => {
  test("says that it is ready, and in its box nothing of a height", async () => {
    await readListening("sanzao/?lang=en", async (reader) => {
      await eventually(() => heardWords(reader, "ready")).toEqual([
        sealed({ word: "ready", place: "sanzao", language: "zh" }), // as printed; the language of the address comes with the script
      ]);
      await eventually(async () => {
        await say(reader, sealed({ word: "hello" }));
        return (await heardWords(reader, "ready")).at(-1)?.language;
      }).toBe("en");
      expect((await heard(reader)).some((said) => said.word === "size" || said.sentinel)).toBe(false);
    });
  });

  test("says its height where it is asked to, in whole pixels, in its own words and in AMP's", async () => {
    await readListening("sanzao/?height=auto", async (reader, one) => {
      const heights = async () => (await heardWords(reader, "size")).map(({ height }) => height);
      await eventually(async () => (await heights()).at(-1)).toBe(await contentHeight(one));
      const last = (await heights()).at(-1);
      expect(Number.isInteger(last)).toBe(true);
      expect(await heard(reader)).toContainEqual({ sentinel: "amp", type: "embed-size", height: last });
      await one.tap("#_panel summary");
      await eventually(async () => (await heights()).at(-1)).toBeGreaterThan(last as number);
      expect((await heights()).at(-1)).toBe(await contentHeight(one));
    });
  });

  test("says it in pym's words to the host that gave it pym's name, and again when told a width", async () => {
    await readListening("?childId=m%201&initialWidth=700", async (reader, one) => {
      const said = async () => (await heard(reader)).filter((each) => typeof each === "string");
      await eventually(async () => (await said()).at(-1)).toBe(
        `pymxPYMxm 1xPYMxheightxPYMx${await contentHeight(one)}`,
      );
      const before = (await said()).length;
      await say(reader, "pymxPYMxm 1xPYMxwidthxPYMx700");
      await eventually(async () => (await said()).length).toBe(before + 1);
    });
  });

  test("says its height when it is shown after being hidden, and not a word of it before", async () => {
    await readListening(
      "?height=auto",
      async (reader, one) => {
        expect(await heardWords(reader, "size")).toEqual([]);
        await reader.ask(() => document.querySelector("iframe")!.removeAttribute("style"));
        await eventually(async () => (await heardWords(reader, "size")).at(-1)?.height).toBe(
          await contentHeight(one),
        );
      },
      'style="display:none"',
    );
  });

  test("answers a host that says hello late, as often as it does", async () => {
    await readListening("?height=auto", async (reader) => {
      let last = 0; // what comes later may change its height once more
      await eventually(async () => {
        const before = last;
        last = (await heardWords(reader, "size")).length;
        return last > 0 && last === before;
      }).toBe(true);
      const [readies, sizes] = [await heardWords(reader, "ready"), await heardWords(reader, "size")];
      await say(reader, sealed({ word: "hello" }));
      await eventually(async () => (await heardWords(reader, "ready")).length).toBe(readies.length + 1);
      await eventually(async () => (await heardWords(reader, "size")).length).toBe(sizes.length + 1);
      await say(reader, { sentinel: "amp", type: "frames-init" });
      await eventually(async () => (await heardWords(reader, "size")).length).toBe(sizes.length + 2);
    });
  });

  test("tells what is opened and chosen only to a host that asked, and never what the reader types", async () => {
    await readListening("?height=auto&lang=zh", async (reader, one) => {
      const events = async () => (await heardWords(reader, "event")).map(({ event, id }) => [event, id]);
      await one.tap('.places a[href*="pingsha/"]');
      await eventually(() => one.attribute("#_panel", "data-place")).toBe("pingsha");
      expect(await events()).toEqual([]);
      await say(reader, sealed({ word: "hello", events: true }));
      await say(reader, sealed({ word: "hello", events: true }));
      await one.tap('.places a[href*="sanzao/"]');
      await eventually(events).toEqual([["place", "sanzao"]]);
      await one.tap("#_panel summary");
      await eventually(async () => (await events()).map(([event]) => event)).toEqual(["place", "initiative"]);
      await one.tap(".gallery:not(.small) figure a");
      await eventually(async () => (await events()).at(-1)?.[0]).toBe("photo");
      await one.tap(".lightbox button:last-child");
      await one.tap(".filter h2 button");
      await one.tap(".types .option");
      await eventually(async () => (await heardWords(reader, "event")).at(-1)).toMatchObject({
        event: "filter",
        types: [expect.any(String)],
        chapters: [],
        count: expect.any(Number),
      });
      await one.ask(() => {
        const field = document.querySelector<HTMLInputElement>("input[type=search]")!;
        field.value = "secret words";
        field.dispatchEvent(new Event("input", { bubbles: true }));
      });
      await eventually(async () => (await heardWords(reader, "event")).at(-1)?.count).toBe(0);
      expect(JSON.stringify(await heard(reader))).not.toContain("secret");
    });
  });
});

describe("the guest's host", () => {
  test("can open a place or an initiative, filter, and choose the colours", async () => {
    await readListening("", async (reader, one) => {
      await say(reader, sealed({ word: "open", id: "hongqi" }));
      await eventually(() => one.attribute("#_panel", "data-place")).toBe("hongqi");
      await say(reader, sealed({ word: "open", id: "yulin-party-core" }));
      await eventually(() => one.attribute("#_panel", "data-place")).toBe("sanzao");
      expect(await one.address()).toContain("item=yulin-party-core");
      await say(
        reader,
        sealed({ word: "filter", types: ["talent", "no-such"], chapters: [], words: "凤凰谷" }),
      );
      await eventually(one.address).toContain("type=talent&q=%E5%87%A4%E5%87%B0%E8%B0%B7");
      await say(reader, sealed({ word: "filter" }));
      await eventually(one.address).not.toContain("type=");
      await say(reader, sealed({ word: "theme", theme: "dark" }));
      await eventually(() => one.attribute(":root", "data-theme")).toBe("dark");
    });
  });

  test("is asked for language and colours, unless the address says them", async () => {
    const hello = sealed({ word: "hello", theme: "dark", language: "en-GB" });
    await readListening("", async (reader, one) => {
      await say(reader, hello);
      await eventually(() => one.attribute(":root", "data-theme")).toBe("dark");
      await eventually(() => one.attribute(":root", "lang")).toBe("en");
    });
    await readListening("?theme=light&lang=zh", async (reader, one) => {
      await say(reader, hello);
      await eventually(async () => (await heardWords(reader, "ready")).length).toBe(2);
      expect(await one.attribute(":root", "data-theme")).toBe("light");
      expect(await one.attribute(":root", "lang")).toBe("zh-CN");
    });
  });

  test("may say nonsense: nothing happens, and nobody is disturbed", async () => {
    await readListening("sanzao/?height=auto", async (reader, one) => {
      const address = await one.address();
      const nonsense = [
        ...[null, 1, "", "pym", "pymxPYMxxPYMxwidthxPYMx", [], {}, { namespace: "initiative-map" }],
        { ...sealed({ word: "open", id: "hongqi" }), version: 2 },
        sealed({ word: "open", id: "no-such-place" }),
        sealed({ word: "open", id: "__proto__" }),
        { ...sealed({ word: "open", id: "hongqi" }), id: "javascript:alert(1)" },
        { ...sealed({ word: "open", id: "hongqi" }), id: { toString: "hongqi" } },
        { ...sealed({ word: "filter" }), types: "talent" },
        { ...sealed({ word: "theme", theme: "dark" }), theme: "pink" },
        { ...sealed({ word: "hello" }), language: "<b>", theme: 7 },
        { ...sealed({ word: "hello" }), word: "constructor" },
      ];
      for (const letter of nonsense) await say(reader, letter);
      await say(reader, sealed({ word: "hello" }));
      await eventually(async () => (await heardWords(reader, "ready")).length).toBe(2);
      expect(await one.address()).toBe(address);
      expect(await one.attribute("#_panel", "data-place")).toBe("sanzao");
    });
  });

  test("is the parent alone: what a neighbour says is not heard", async () => {
    const neighbour = host.page(
      `<script>onmessage = () => parent.frames[0].postMessage(${JSON.stringify(sealed({ word: "open", id: "hongqi" }))}, "*")</script>`,
    );
    const both = `<iframe src="${site}embed/sanzao/" title="地图" height="600"></iframe><iframe src="${neighbour}" title="邻居"></iframe>`;
    await read(site, { hosts: [host.root] }, async (reader) => {
      await reader.visitHost(host.page(article(both)));
      const one = reader.frame();
      await one.answered();
      await one.ask(() => {
        addEventListener("message", () => performance.mark("a letter came"));
      });
      await reader.ask(() => frames[1]!.postMessage("now", "*"));
      await one.marked("a letter came");
      expect(await one.attribute("#_panel", "data-place")).toBe("sanzao");
    });
  });
});
