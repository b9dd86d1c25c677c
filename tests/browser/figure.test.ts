import { readFileSync } from "node:fs";
import { afterAll, expect, inject, test } from "vitest";
import { light } from "../../src/look/palette.ts";
import { district } from "../worlds/district.ts";
import { closeBrowsers, type Reader, read } from "./reader.ts";
import { eventually, findColour, shareNear, spotsOnBorders, stillPicture } from "./seeing.ts";

const site = inject("site");
const { title } = JSON.parse(readFileSync(`${district}/map.json`, "utf8"));
const towns = ["平沙", "三灶", "南水", "红旗", "航空新城"];
const figureOnly = { blocked: /live-map/ };

afterAll(closeBrowsers);

test("with script off the names are there at once, and a town's link leads to its printed page", async () => {
  await read(site, { script: false }, async (reader) => {
    await reader.visit("");
    expect(await reader.texts(".marks .name")).toEqual(expect.arrayContaining(towns));
    expect(await reader.text("h1")).toBe(title.zh);
    expect(await reader.count(".places li")).toBe(6);
    expect(await reader.count(".initiative")).toBeGreaterThan(10);
    expect(await reader.text(".headlines")).toMatch(/\d/);
    expect(await reader.texts(".option")).toHaveLength(9 + 3); // the legend
    for (const absent of [".search", ".handle", ".map-buttons"]) {
      expect(await reader.sees(absent), absent).toBe(false);
    }
    await reader.tap('.marks a[data-place="sanzao"]');
    await eventually(reader.address).toBe("sanzao/");
    expect(await reader.text("h2:focus, .panel h2")).toBe("三灶镇");
    expect(await reader.title()).toBe(`三灶镇 · ${title.zh}`);
    expect(await reader.attribute(".shapes .chosen", "href")).toBe("#_shape-sanzao");
    expect(await reader.sees(".gallery:not(.small) .picture img")).toBe(true);
  });
});

test("the chosen place has a border of full width, however small the figure is", async () => {
  for (const widthPx of [320, 390, 1280]) {
    await read(site, { script: false, widthPx }, async (reader) => {
      await reader.visit("sanzao/");
      const { chosen, neighbour } = await reader.ask(spotsOnBorders, { chosen: "sanzao", other: "hongqi" });
      const picture = await stillPicture(reader);
      expect(await shareNear(picture, chosen, light.borderChosen), `${widthPx}`).toBeGreaterThan(0.8);
      expect(await shareNear(picture, neighbour, light.borderChosen), `${widthPx}`).toBe(0);
    });
  }
});

test("with script off an initiative opens on its text, figures and source, and a badge leads to it", async () => {
  await read(site, { script: false }, async (reader) => {
    await reader.visit("sanzao/");
    const body = "#yulin-collective-economy";
    expect(await reader.sees(`${body} > p`)).toBe(false);
    await reader.tap(`details:has(${body}) summary`);
    expect(await reader.sees(`${body} > p`)).toBe(true);
    expect(await reader.text(`${body} .source`)).toMatch(/^来源/);
    expect(await reader.text(`${body} .statistics, ${body} .plot`)).toMatch(/\d/);
    await reader.visit("");
    await reader.tap('.badge[aria-label^="村企共建"]');
    await eventually(reader.address).toMatch(
      /^sanzao\/yulin-collective-economy\/(#yulin-collective-economy)?$/,
    );
    expect(await reader.sees(`${body} > p`)).toBe(true);
    await reader.tap(".places li:first-child a");
    expect(reader.address()).toBe("");
  });
});

test("every link and file of a printed page stays in the site's folder, or goes to another site by https", async () => {
  await read(site, { script: false }, async (reader) => {
    for (const address of ["", "hongqi/"]) {
      await reader.visit(address);
      const links = await reader.ask(() =>
        [...document.querySelectorAll<HTMLElement>("[href], [src]")]
          .filter((each) => each.closest("svg.shapes, svg.marks > svg use") === null || each.tagName === "a")
          .map(
            (each) => new URL(each.getAttribute("href") ?? each.getAttribute("src")!, document.baseURI).href,
          ),
      );
      expect(links.length).toBeGreaterThan(20);
      expect(
        links.filter(
          (link) => !link.startsWith(site) && !link.startsWith("data:") && !link.startsWith("https://"),
        ),
      ).toEqual([]);
      const answers = await Promise.all(
        [...new Set(links.filter((link) => link.startsWith(site)).map((link) => link.split(/[?#]/)[0]!))].map(
          async (link) => `${(await fetch(link)).status} ${link}`,
        ),
      );
      expect(answers.filter((answer) => !answer.startsWith("200"))).toEqual([]);
    }
  });
});

test("a town tapped before the script has come opens its printed page", async () => {
  await read(site, { blocked: /\/assets\/.*\.js$/ }, async (reader) => {
    await reader.visit("");
    await reader.tap('.marks a[data-place="nanshui"]');
    await eventually(reader.address).toBe("nanshui/");
    expect(await reader.text(".panel h2")).toBe("南水镇");
  });
});

test("a town tapped once the page answers opens in place, by its name as by its ground, and the sea leads home", async () => {
  await read(site, figureOnly, async (reader) => {
    await reader.visit("");
    await reader.answered();
    await reader.ask(() => document.body.setAttribute("data-same", "yes"));
    await reader.tap('.marks a[data-place="sanzao"]');
    await eventually(() => reader.text(".panel h2")).toBe("三灶镇");
    expect(reader.address()).toBe("sanzao/");
    await chosen(reader, ["#_shape-sanzao"]);
    expect(await reader.attribute('.marks a[data-place="sanzao"]', "aria-current")).toBe("true");
    await seen(reader, light.placeChosen);

    await reader.tapAt(await seen(reader, light.place)); // a neighbour's ground
    await eventually(() => reader.text(".panel h2")).not.toBe("三灶镇");
    await reader.tapAt(await seen(reader, light.sea));
    await eventually(() => reader.text(".panel h2")).toBe("金湾区");
    expect(reader.address()).toBe("");
    await chosen(reader, []);

    await reader.settled();
    await reader.tap('.badge[aria-label^="榕树下"]');
    await eventually(reader.address).toBe("sanzao/haicheng-deliberation/");
    expect(await reader.sees("#haicheng-deliberation > p")).toBe(true);
    expect(await reader.count(".badge.open")).toBe(1);
    expect(await reader.attribute("body", "data-same")).toBe("yes");
  });
});

test("in place everything the page refers to is still found where it was", async () => {
  await read(site, figureOnly, async (reader) => {
    await reader.visit("");
    await reader.settled();
    await reader.tap('.marks a[data-place="sanzao"]');
    await eventually(reader.address).toBe("sanzao/");
    const [icon, ...images] = await reader.ask(() => [
      document.querySelector<HTMLLinkElement>('link[rel="icon"]')!.href,
      ...[...document.querySelectorAll("img")].map(({ src }) => src),
    ]);
    expect(icon).toMatch(/^data:image\/svg\+xml,/);
    expect(images.length).toBeGreaterThan(0);
    expect(images.filter((image) => !image.startsWith(`${site}photos/`))).toEqual([]);
  });
});

async function chosen(reader: Reader, shapes: readonly string[]): Promise<void> {
  const found = () =>
    reader.ask(() => [...document.querySelectorAll(".place.chosen")].map((use) => use.getAttribute("href")));
  await eventually(found).toEqual(shapes);
}

/** A spot of this colour in the map's middle, waiting until there is one. */
async function seen(reader: Reader, colour: string) {
  const { x, y, width, height } = await reader.box(".stage");
  const middle = { x: x + 80, y: y + 20, width: width - 180, height: height - 120 };
  await eventually(async () =>
    findColour(await reader.picture(), colour, middle).then(Boolean, () => false),
  ).toBe(true);
  return findColour(await reader.picture(), colour, middle);
}
