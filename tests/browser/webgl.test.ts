import { afterAll, expect, inject, test } from "vitest";
import { light } from "../../src/look/palette.ts";
import { closeBrowsers, type Reader, read } from "./reader.ts";
import { colourAt, eventually, near } from "./seeing.ts";

const site = inject("site");

afterAll(closeBrowsers);

test("without WebGL the figure stands and does everything", async () => {
  await read(site, { webgl: false }, async (reader) => {
    await reader.visit("");
    await reader.settled();
    await everything(reader);
  });
});

test("without the live map's script the figure stands and does everything", async () => {
  await read(site, { blocked: /live-map/ }, async (reader) => {
    await reader.visit("");
    await reader.settled();
    await everything(reader);
  });
});

test("without the live map's worker the figure stands and does everything", async () => {
  await read(site, { blocked: /\/worker-/ }, async (reader) => {
    await reader.visit("");
    await reader.settled();
    await everything(reader);
  });
});

test("without the live map's shapes the figure stands and does everything", async () => {
  await read(site, { blocked: /\/shapes-[^/]*\.json/ }, async (reader) => {
    await reader.visit("");
    await reader.settled();
    await everything(reader);
  });
});

test("when the graphics context is lost the figure stands and works, and the live map comes back with it", async () => {
  await read(site, {}, async (reader) => {
    await reader.visit("");
    await reader.settled();
    await reader.live();
    await loseContext(reader);
    await figureStands(reader);
    await reader.tap('.marks a[data-place="sanzao"]');
    await eventually(reader.address).toBe("sanzao/");
    await reader.tap('.types .option:has-text("议事协商")');
    await eventually(() => reader.count(".marks .badge")).toBe(1);

    await reader.ask(() => {
      (window as unknown as { lost: WEBGL_lose_context }).lost.restoreContext();
    });
    await eventually(() => reader.sees(".stage.live")).toBe(true);
    // It has forgotten nothing: the chosen town, the faded ones, the hidden badges.
    const { x, y } = await reader.middle('.marks a[data-place="sanzao"] .name');
    await eventually(async () =>
      near(await colourAt(await reader.picture(), { x: x - 50, y: y + 20 }), light.placeChosen),
    ).toBe(true);
    await reader.tapAt({ x: x - 50, y: y + 20 }); // again a click on the canvas, on the town that is open
    expect(reader.address()).toBe("sanzao/?type=deliberation");
    await reader.tap(".places li:first-child a");
    await eventually(reader.address).toBe("?type=deliberation");
  });
});

test("when the graphics context is lost for good the figure goes on as if there had been no other", async () => {
  await read(site, {}, async (reader) => {
    await reader.visit("");
    await reader.settled();
    await reader.live();
    await loseContext(reader);
    await figureStands(reader);
    await everything(reader);
  });
});

async function figureStands(reader: Reader): Promise<void> {
  await eventually(() => reader.sees(".figure")).toBe(true);
  expect(await reader.sees(".stage.live")).toBe(false);
}

/** What the figure does: opens towns and initiatives, hides and fades for the filter, moves, leads home. */
async function everything(reader: Reader): Promise<void> {
  await figureStands(reader);
  const opening = await reader.attribute("svg.shapes", "viewBox");
  await reader.tap('.marks a[data-place="sanzao"]');
  await eventually(() => reader.text(".panel h2")).toBe("三灶镇");
  await eventually(() => reader.attribute("svg.shapes", "viewBox")).not.toBe(opening);
  expect(await reader.attribute(".place.chosen", "href")).toBe("#_shape-sanzao");
  expect(await reader.count(".map-buttons button:not(.hand-on)")).toBe(0);

  await reader.tap(".places li:first-child a");
  await eventually(() => reader.attribute("svg.shapes", "viewBox")).toBe(opening);
  await reader.tap('.types .option:has-text("议事协商")');
  await eventually(() => reader.count(".marks .badge")).toBe(1);
  expect(await reader.count(".place.faded")).toBe(3);
  await reader.tap(".marks .badge");
  await eventually(reader.address).toBe("sanzao/haicheng-deliberation/?type=deliberation");
  await reader.tap(".where button");
  await eventually(() => reader.attribute("svg.shapes", "viewBox")).not.toBe(opening);
  await reader.tap(".result button");
  await reader.tap(".map-buttons a");
  await eventually(reader.address).toBe("");
  await eventually(() => reader.attribute("svg.shapes", "viewBox")).toBe(opening);
  expect(await reader.count(".place.faded")).toBe(0);
  expect(await reader.sees(".stage.live")).toBe(false);
}

async function loseContext(reader: Reader): Promise<void> {
  await reader.ask(() => {
    const context = document.querySelector("canvas")!.getContext("webgl2")!;
    const lost = context.getExtension("WEBGL_lose_context")!;
    Object.assign(window, { lost });
    lost.loseContext();
  });
}
