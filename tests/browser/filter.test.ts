import { readFileSync } from "node:fs";
import { afterAll, expect, inject, test } from "vitest";
import { district } from "../worlds/district.ts";
import { closeBrowsers, type Reader, read } from "./reader.ts";
import { eventually } from "./seeing.ts";

const site = inject("site");
const { title } = JSON.parse(readFileSync(`${district}/map.json`, "utf8"));
const figureOnly = { blocked: /live-map/ };
const option = (name: string) => `.option:has-text("${name}")`;
const tab = (name: string) => `.places a:has-text("${name}")`;

afterAll(closeBrowsers);

test("a type chosen is counted everywhere, announced, and stands in the address", async () => {
  await read(site, figureOnly, async (reader) => {
    await reader.visit("");
    await reader.settled();
    expect(await sum(reader, ".types .option b")).toBe(26);
    expect(await sum(reader, ".chapters .option b")).toBe(26);
    expect(await reader.texts(".places b")).toEqual(["26", "4", "3", "1", "3", "1"]);
    expect(await reader.text("[role=status]")).toBe("");

    await reader.tap(option("议事协商"));
    await eventually(reader.address).toBe("?type=deliberation");
    expect(await reader.text("[role=status]")).toBe("2 个地方的 2 个项目");
    expect(await reader.text(".result")).toContain("2 个地方的 2 个项目");
    expect(await reader.texts(".places b")).toEqual(["2", "0", "1", "0", "0", "1"]);
    expect(await reader.attribute(option("议事协商"), "aria-pressed")).toBe("true");
    expect(await reader.count(".place.faded")).toBe(3);
    expect(await reader.count(".marks .badge")).toBe(1);
    // Types are counted given the rest of the filter, which is nothing; chapters given the type.
    expect(await sum(reader, ".types .option b")).toBe(26);
    expect(await sum(reader, ".chapters .option b")).toBe(2);
    expect(await reader.ask(() => document.querySelector(".chapters .option:disabled")?.textContent)).toMatch(
      /^育人才\s*0$/,
    );

    await reader.tap(option("产业链党建"));
    await eventually(reader.address).toBe("?type=deliberation,chain");
    await eventually(() => reader.text("[role=status]")).toBe("3 个地方的 4 个项目");
    await reader.tap(option("强党建"));
    await eventually(reader.address).toBe("?type=deliberation,chain&chapter=strengthen");
    await eventually(() => reader.text("[role=status]")).toBe("1 个地方的 1 个项目");
    expect(await reader.attribute(option("产业链党建"), "disabled"), "what is chosen can be let go").toBe(
      null,
    );
    expect(await reader.attribute(option("人才引育"), "disabled")).toBe("");

    await reader.reload();
    await reader.settled();
    await eventually(() => reader.text("[role=status]")).toBe("1 个地方的 1 个项目");
    expect(await reader.count('.option[aria-pressed="true"]')).toBe(3);
    await reader.tap(".result button");
    await eventually(reader.address).toBe("");
    expect(await reader.texts(".places b")).toEqual(["26", "4", "3", "1", "3", "1"]);
    expect(await reader.count('.option[aria-pressed="true"], .option:disabled, .result')).toBe(0);
  });
});

test("search words filter too, and words that are nowhere say so kindly", async () => {
  await read(site, figureOnly, async (reader) => {
    await reader.visit("");
    await reader.settled();
    await reader.write(".search input", "榕树");
    await eventually(() => reader.text("[role=status]")).toBe("1 个地方的 1 个项目");
    expect(new URLSearchParams(reader.address()).get("q")).toBe("榕树");
    expect(await reader.count(".types .option:disabled")).toBe(8);
    await reader.write(".search input", "没有这样的词");
    await eventually(() => reader.text("[role=status]")).toBe("没有符合的项目");
    expect(await reader.sees(".panel .emptied")).toBe(true);
    await reader.reload();
    await reader.settled();
    await eventually(() => reader.ask(() => document.querySelector("input")!.value)).toBe("没有这样的词");
    await reader.tap(".result button");
    await eventually(reader.address).toBe("");
    expect(await reader.ask(() => document.querySelector("input")!.value)).toBe("");
  });
});

test("a chosen place that the filter empties says so kindly and stays open", async () => {
  await read(site, figureOnly, async (reader) => {
    await reader.visit("pingsha/");
    await reader.settled();
    await reader.tap(option("议事协商"));
    await eventually(() => reader.sees(".panel .emptied")).toBe(true);
    expect(await reader.text(".panel .emptied")).toBe("此处没有符合筛选的项目。");
    expect(await reader.text(".panel h2")).toBe("平沙镇");
    expect(reader.address()).toBe("pingsha/?type=deliberation");
    expect(await reader.count(".panel .initiative")).toBe(0);
    expect(await reader.attribute(tab("平沙"), "class")).toBe("empty");
    await reader.tap(".result button");
    await eventually(() => reader.count(".panel .initiative")).toBe(4);
    expect(await reader.sees(".panel .emptied")).toBe(false);
    expect(reader.address()).toBe("pingsha/");
  });
});

test("without a filter the district has its own initiatives by chapter, then its towns, each in a row", async () => {
  await read(site, figureOnly, async (reader) => {
    await reader.visit("");
    await reader.settled();
    expect(await reader.texts(".chapter h3")).toEqual(["强党建", "育人才", "促发展"]);
    expect(await reader.count(".chapter .initiative")).toBe(14);
    expect(await reader.text(".within")).toBe("26 个项目，其中金湾区本级 14 个");
    expect(await reader.attribute(tab("全区"), "aria-label")).toBe("全区 26 个项目，其中金湾区本级 14 个");
    expect(await reader.attribute(".marks .home", "aria-label")).toBe(
      "金湾区，26 个项目，其中金湾区本级 14 个",
    );
    expect(await reader.texts(".town h4")).toEqual(["平沙镇", "三灶镇", "南水镇", "红旗镇", "航空新城"]);
    expect(await reader.texts(".town .meta")).toEqual([4, 3, 1, 3, 1].map((count) => `${count} 个项目`));
    expect(await reader.texts(".town:nth-of-type(2) .disc")).toEqual(["组", "村", "议"]);
    expect(await reader.attribute(".town:nth-of-type(2) [role=img]", "aria-label")).toBe(
      "组织建设，乡村振兴，议事协商",
    );
    expect(await reader.sees(".town p")).toBe(true);
    expect(await reader.sees(".town li"), "titles are for those without script").toBe(false);
    await reader.tap('.town a[href*="nanshui/"]');
    await eventually(() => reader.text(".panel h2")).toBe("南水镇");
    expect(await reader.count(".town, .within")).toBe(0);
  });
});

test("with a filter the district lists all that is found in it, its own first, then each town's", async () => {
  await read(site, figureOnly, async (reader) => {
    await reader.visit("");
    await reader.settled();
    await reader.tap(option("乡村振兴"));
    await eventually(() => reader.text(".result span")).toBe("4 个地方的 4 个项目");
    expect(await reader.texts(".panel h3")).toEqual(["金湾区本级 1", "平沙镇 1", "三灶镇 1", "南水镇 1"]);
    expect(await reader.texts(".panel h4")).toEqual([
      ...["三级书记有乡村振兴责任清单", "入列百千万工程首批典型镇"],
      ...["村企共建，超300名村民就业", "2.7万亩海水养殖迎丰收"],
    ]);
    expect(await reader.texts(".places b")).toEqual(["4", "1", "1", "1", "0", "0"]);
    expect(await reader.count(".panel .town, .panel .summary")).toBe(0);
    await reader.tap('.panel h3 a[href*="pingsha/"]');
    await eventually(reader.address).toBe("pingsha/?type=rural");
    await eventually(() => reader.texts(".panel h4")).toEqual(["入列百千万工程首批典型镇"]);
    expect(await reader.text(".elsewhere h3")).toBe("别处还有 3 个项目");
    expect(await reader.texts(".elsewhere a")).toEqual(["金湾区本级 1", "三灶镇 1", "南水镇 1"]);
    await reader.tap(".elsewhere li:nth-child(3) a");
    await eventually(reader.address).toBe("nanshui/?type=rural");
    await reader.tap(".elsewhere li:first-child a");
    await eventually(reader.address).toBe("?type=rural");
    expect(await reader.count(".elsewhere")).toBe(0);
  });
});

for (const [name, screen] of Object.entries({
  desktop: {},
  phone: { widthPx: 390, heightPx: 844, touch: true },
})) {
  test(`an entry of another place opens there, and back leads to the list as it was left, on a ${name}`, async () => {
    await read(site, { ...figureOnly, ...screen, stillness: true }, async (reader) => {
      await reader.visit("?type=rural,talent");
      await reader.settled();
      const entry = 'a[data-initiative="yulin-collective-economy"]';
      await eventually(() => reader.sees(entry)).toBe(true);
      await reader.ask((entry) => {
        const room = document.querySelector(".scroll")!;
        const { top } = document.querySelector(entry)!.getBoundingClientRect();
        room.scrollTop += top - room.getBoundingClientRect().top - 60;
      }, entry);
      const scrolledPx = () => reader.ask(() => Math.round(document.querySelector(".scroll")!.scrollTop));
      const before = await scrolledPx();
      expect(before).toBeGreaterThan(100);
      await reader.tap(entry);
      await eventually(reader.address).toBe("sanzao/yulin-collective-economy/?type=rural,talent");
      await eventually(() => reader.sees("#yulin-collective-economy > p")).toBe(true);
      expect(await reader.text(".panel h2")).toBe("三灶镇");
      expect(await reader.attribute(".place.chosen", "href")).toBe("#_shape-sanzao");
      await eventually(() => reader.isAt("details:has(#yulin-collective-economy) > summary")).toBe(true);
      await reader.back();
      await eventually(reader.address).toBe("?type=rural,talent");
      await eventually(() => reader.isAt(entry)).toBe(true);
      expect(await scrolledPx()).toBe(before);
      await reader.forward();
      await eventually(() => reader.isAt("details:has(#yulin-collective-economy) > summary")).toBe(true);
    });
  });
}

test("what is chosen stands in chips, and each can be let go by hand or by key", async () => {
  await read(site, figureOnly, async (reader) => {
    await reader.visit("?type=rural,talent&chapter=development&q=村");
    await reader.settled();
    const names = () =>
      reader.ask(() =>
        [...document.querySelectorAll(".chip")].map((chip) => chip.getAttribute("aria-label")),
      );
    await eventually(names).toEqual(["去掉 乡村振兴", "去掉 人才引育", "去掉 促发展", "去掉 “村”"]);
    expect(await reader.texts(".chip")).toEqual(["乡村振兴", "人才引育", "促发展", "“村”"]);
    await reader.tap(".chip");
    await eventually(reader.address).toBe("?type=talent&chapter=development&q=%E6%9D%91");
    expect(await reader.attribute(option("乡村振兴"), "aria-pressed")).toBe("false");
    await eventually(() => reader.isAt('.chip[aria-label="去掉 人才引育"]')).toBe(true);
    await reader.tabTo('.chip[aria-label="去掉 “村”"]');
    await reader.press("Enter");
    await eventually(reader.address).toBe("?type=talent&chapter=development");
    expect(await reader.ask(() => document.querySelector("input")!.value)).toBe("");
    await eventually(() => reader.isAt(".clear")).toBe(true);
    await reader.press("Enter");
    await eventually(reader.address).toBe("");
    await eventually(() => reader.isAt(".panel h2")).toBe(true);
    expect(await reader.count(".chips")).toBe(0);
    await reader.tap(option("老干部工作"));
    await reader.tap(".chip");
    await eventually(() => reader.isAt(".panel h2")).toBe(true);
  });
});

test("where nothing is found the page says which part of the filter would have to go", async () => {
  await read(site, figureOnly, async (reader) => {
    await reader.visit("sanzao/?type=veterans&q=榕树");
    await reader.settled();
    await eventually(() => reader.text("[role=status]")).toBe("没有符合的项目");
    expect(await reader.texts(".emptied button")).toEqual([
      "去掉 老干部工作：1 个项目",
      "去掉 “榕树”：1 个项目",
    ]);
    await reader.tap(".emptied button:last-child");
    await eventually(() => reader.text("[role=status]")).toBe("1 个地方的 1 个项目");
    expect(reader.address()).toBe("sanzao/?type=veterans");
    expect(await reader.isAt(".panel h2")).toBe(true);
    expect(await reader.count(".emptied button")).toBe(0);
    expect(await reader.texts(".elsewhere a")).toEqual(["金湾区本级 1"]);
  });
});

test("an input method is not finished until it says so: half a word is nobody's word", async () => {
  await read(site, figureOnly, async (reader) => {
    await reader.visit("");
    await reader.settled();
    const field = () => reader.ask(() => document.querySelector("input")!.value);
    await reader.write(".search input", "村");
    await eventually(() => reader.text("[role=status]")).toBe("4 个地方的 10 个项目");
    const before = reader.address();
    await reader.compose(["r", "ro", "rong", "rongshu"]);
    expect(await field()).toBe("村rongshu");
    expect(reader.address()).toBe(before);
    expect(await reader.text("[role=status]")).toBe("4 个地方的 10 个项目");
    // Whatever else changes the page: what is being composed stays.
    await reader.ask(() => document.querySelector<HTMLElement>(".languages a:last-child")!.click());
    await eventually(() => reader.attribute("html", "lang")).toBe("en");
    expect(await field()).toBe("村rongshu");
    await reader.compose([], "榕树");
    await eventually(() => reader.text("[role=status]")).toBe("No initiative passes the filter");
    expect(await field()).toBe("村榕树");
    expect(new URLSearchParams(reader.address().split("?")[1]).get("q")).toBe("村榕树");

    // Who leaves the field while composing has written what stands there.
    await reader.write(".search input", "");
    await reader.compose(["ba", "banyan"]);
    await reader.ask(() => document.querySelector("input")!.blur());
    await eventually(() => reader.text("[role=status]")).toBe("in 1 place: 1 initiative");
    expect(await field()).toBe("banyan");
  });
});

test("back and forward lead over places and initiatives; a filter changes the address where it stands", async () => {
  await read(site, figureOnly, async (reader) => {
    await reader.visit("");
    await reader.settled();
    await reader.tap(tab("三灶"));
    await eventually(reader.address).toBe("sanzao/");
    await reader.tap(option("议事协商"));
    await eventually(reader.address).toBe("sanzao/?type=deliberation");
    await reader.tap("details:has(#haicheng-deliberation) summary");
    await eventually(reader.address).toBe("sanzao/haicheng-deliberation/?type=deliberation");
    await reader.tap(tab("红旗"));
    await eventually(reader.address).toBe("hongqi/?type=deliberation");

    await reader.back();
    await eventually(() => reader.sees("#haicheng-deliberation > p")).toBe(true);
    expect(await reader.text(".panel h2")).toBe("三灶镇");
    expect(await reader.title()).toBe(`榕树下议事的全国试点 · ${title.zh}`);
    await reader.back();
    await eventually(() => reader.sees("#haicheng-deliberation > p")).toBe(false);
    expect(reader.address()).toBe("sanzao/?type=deliberation");
    await reader.back();
    await eventually(() => reader.text(".panel h2")).toBe("金湾区");
    expect(reader.address()).toBe("");
    await reader.forward();
    await reader.forward();
    await eventually(reader.address).toBe("sanzao/haicheng-deliberation/?type=deliberation");
    await eventually(() => reader.sees("#haicheng-deliberation > p")).toBe(true);

    await reader.reload();
    await reader.settled();
    await eventually(() => reader.sees("#haicheng-deliberation > p")).toBe(true);
    expect(await reader.attribute(option("议事协商"), "aria-pressed")).toBe("true");
    expect(await reader.attribute(".place.chosen", "href")).toBe("#_shape-sanzao");
  });
});

test("words in an address that mean nothing are passed over", async () => {
  await read(site, figureOnly, async (reader) => {
    await reader.visit("sanzao/?type=deliberation,nonsense&item=nowhere&lang=xx&chapter=%E0%A4%A");
    await reader.settled();
    await eventually(() => reader.text("[role=status]")).toBe("2 个地方的 2 个项目");
    expect(await reader.text(".panel h2")).toBe("三灶镇");
    expect(await reader.count(".initiative[open]")).toBe(0);
  });
});

async function sum(reader: Reader, what: string): Promise<number> {
  return (await reader.texts(what)).reduce((total, text) => total + Number(text), 0);
}
