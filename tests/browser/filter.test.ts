import { readFileSync } from "node:fs";
import { afterAll, expect, inject, test } from "vitest";
import { closeBrowsers, type Reader, read } from "./reader.ts";
import { eventually } from "./seeing.ts";

const site = inject("site");
const { title } = JSON.parse(readFileSync("geo/map.json", "utf8"));
const figureOnly = { blocked: /live-map/ };
const option = (name: string) => `.option:has-text("${name}")`;
const tab = (name: string) => `.places a:has-text("${name}")`;

afterAll(closeBrowsers);

test("a type chosen is counted everywhere, announced, and stands in the address", async () => {
  await read(site, figureOnly, async (reader) => {
    await reader.visit("");
    await reader.settled();
    expect(await sum(reader, ".types .option b")).toBe(26);
    expect(await sum(reader, ".themes .option b")).toBe(26);
    expect(await sum(reader, ".places b")).toBe(26);
    expect(await reader.text("[role=status]")).toBe("");

    await reader.tap(option("议事协商"));
    await eventually(reader.address).toBe("?type=deliberation");
    expect(await reader.text("[role=status]")).toBe("2 个地方的 2 个项目");
    expect(await reader.text(".result")).toContain("2 个地方的 2 个项目");
    expect(await sum(reader, ".places b")).toBe(2);
    expect(await reader.attribute(option("议事协商"), "aria-pressed")).toBe("true");
    expect(await reader.count(".place.faded")).toBe(3);
    expect(await reader.count(".marks .badge")).toBe(1);
    // Types are counted given the rest of the filter, which is nothing; themes given the type.
    expect(await sum(reader, ".types .option b")).toBe(26);
    expect(await sum(reader, ".themes .option b")).toBe(2);
    expect(await reader.ask(() => document.querySelector(".themes .option:disabled")?.textContent)).toMatch(
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
    expect(await sum(reader, ".places b")).toBe(26);
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
    expect(await reader.text(".panel .emptied")).toContain("没有符合筛选的项目");
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

test("back and forward lead over places and initiatives; a filter changes the address where it stands", async () => {
  await read(site, figureOnly, async (reader) => {
    await reader.visit("");
    await reader.settled();
    await reader.tap(tab("三灶"));
    await eventually(reader.address).toBe("sanzao/");
    await reader.tap(option("议事协商"));
    await eventually(reader.address).toBe("sanzao/?type=deliberation");
    await reader.tap("details:has(#haicheng-deliberation) summary");
    await eventually(reader.address).toBe("sanzao/?type=deliberation&item=haicheng-deliberation");
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
    await eventually(reader.address).toBe("sanzao/?type=deliberation&item=haicheng-deliberation");
    await eventually(() => reader.sees("#haicheng-deliberation > p")).toBe(true);

    await reader.reload();
    await reader.settled();
    await eventually(() => reader.sees("#haicheng-deliberation > p")).toBe(true);
    expect(await reader.attribute(option("议事协商"), "aria-pressed")).toBe("true");
    expect(await reader.attribute(".place.chosen", "href")).toBe("#shape-sanzao");
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
