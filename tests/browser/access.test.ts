import { afterAll, expect, inject, test } from "vitest";
import { type Circumstances, closeBrowsers, type Reader, read } from "./reader.ts";
import { eventually } from "./seeing.ts";

const site = inject("site");
const desktop = { widthPx: 1280, heightPx: 860 };
const phone = { widthPx: 390, heightPx: 844, touch: true };
const figureOnly = { blocked: /live-map/ };

afterAll(closeBrowsers);

for (const [name, screen] of Object.entries({ desktop, phone })) {
  for (const dark of [false, true]) {
    test(`axe finds no fault with the page on a ${name}, ${dark ? "dark" : "light"}, whatever is open`, async () => {
      await read(site, { ...screen, dark, ...figureOnly }, whateverIsOpen);
    });
  }
}

test("axe finds no fault with the live map on the screen, light and dark", async () => {
  await read(site, {}, async (reader) => {
    await reader.visit("");
    await reader.settled();
    await reader.live();
    await reader.tap('.map-buttons button[aria-label="放大"]');
    expect(await reader.faults()).toEqual([]);
    await reader.turnDark();
    expect(await reader.faults()).toEqual([]);
  });
});

test("axe finds no fault with the printed pages without script, on a phone and a desktop, light and dark", async () => {
  const all: readonly Circumstances[] = [
    phone,
    { ...phone, dark: true },
    desktop,
    { ...desktop, dark: true },
  ];
  for (const circumstances of all) {
    await read(site, { ...circumstances, script: false }, async (reader) => {
      await reader.visit(circumstances.dark ? "hongqi/" : "");
      expect(await reader.faults()).toEqual([]);
    });
  }
});

test("axe finds no fault with the English page", async () => {
  await read(site, figureOnly, async (reader) => {
    await reader.visit("sanzao/?lang=en&item=yulin-party-core");
    await reader.settled();
    await eventually(() => reader.attribute("html", "lang")).toBe("en");
    await eventually(() => reader.sees("details[open] .source")).toBe(true);
    expect(await reader.faults()).toEqual([]);
  });
});

async function whateverIsOpen(reader: Reader): Promise<void> {
  const fault = async (state: string) => {
    await reader.ask(() =>
      Promise.all(document.getAnimations().map(({ finished }) => finished)).then(() => undefined),
    );
    expect(await reader.faults(), state).toEqual([]);
  };
  await reader.visit("");
  await reader.settled();
  await fault("the district");
  await reader.tap('.marks a[data-place="sanzao"]');
  await eventually(reader.address).toBe("sanzao/");
  if (await reader.sees(".handle")) await reader.tap('.handle button[aria-label="展开面板"]');
  await reader.tap("details:has(#haicheng-deliberation) summary");
  await eventually(() => reader.sees("#haicheng-deliberation .source")).toBe(true);
  await fault("an initiative open");
  if (!(await reader.sees(".options"))) await reader.tap(".filter h2 button");
  await reader.tap('.option:has-text("议事协商")');
  await eventually(() => reader.sees(".result")).toBe(true);
  await fault("the filter on");
  await reader.tap('.places a[href*="pingsha/"]');
  await eventually(() => reader.sees(".panel .emptied")).toBe(true);
  await fault("a place emptied");
  await reader.tap(".result button");
  await reader.tap('.places a[href*="sanzao/"]');
  await eventually(reader.address).toBe("sanzao/");
  await reader.tap(".gallery:not(.small) figure a");
  await eventually(() => reader.sees("dialog[open] figcaption")).toBe(true);
  await fault("the lightbox open");
}
