import { afterAll, expect, inject, test } from "vitest";
import { dark, light } from "../../src/look/palette.ts";
import { type Area, closeBrowsers, type Reader, read, type Spot } from "./reader.ts";
import { colourAt, difference, eventually, findColour, near, printedSight, stillPicture } from "./seeing.ts";

const site = inject("site");

afterAll(closeBrowsers);

test("the live map opens on the very picture the figure gave, and answers the pointer as the figure did", async () => {
  let figure: Buffer;
  let badge: Spot;
  await read(site, { blocked: /live-map/ }, async (reader) => {
    await reader.visit("");
    await reader.settled();
    figure = await reader.picture(await bareMap(reader));
    await reader.visit("sanzao/");
    badge = await reader.middle('.badge[aria-label^="榕树下"] .disc');
  });
  await read(site, {}, async (reader) => {
    await reader.visit("");
    await reader.settled();
    await reader.live();
    const map = await bareMap(reader);
    const opening = await stillPicture(reader, map);
    expect(await difference(figure, opening)).toBeLessThan(0.02);
    for (const by of [-2, 2]) {
      expect(await difference(figure, opening, { x: by, y: 0 })).toBeGreaterThan(
        await difference(figure, opening),
      );
      expect(await difference(figure, opening, { x: 0, y: by })).toBeGreaterThan(
        await difference(figure, opening),
      );
    }
    expect(await reader.sees(".figure")).toBe(false);

    // A click on a town. Where its name stands in the figure, it stands on the canvas.
    const { x, y } = await reader.middle('.marks a[data-place="sanzao"] .name');
    const ground = { x: x - 40, y: y + 20 };
    expect(near(await colourAt(await reader.picture(), ground), light.place)).toBe(true);
    await reader.hover(ground);
    await eventually(async () => near(await colourAt(await reader.picture(), ground), light.placeHover)).toBe(
      true,
    );
    await reader.tapAt(ground);
    await eventually(() => reader.text(".panel h2")).toBe("三灶镇");
    expect(reader.address()).toBe("sanzao/");
    const flown = await stillPicture(reader, map);
    expect(await difference(opening, flown)).toBeGreaterThan(0.2);
    const whole = await reader.picture();
    expect(
      near(await colourAt(whole, await findColour(whole, light.placeChosen, map)), light.placeChosen),
    ).toBe(true);

    // A badge, then the sea.
    await reader.tapAt(badge);
    await eventually(reader.address).toBe("sanzao/haicheng-deliberation/");
    expect(await reader.sees("#haicheng-deliberation > p")).toBe(true);
    await reader.tapAt(await findColour(await reader.picture(), light.sea, map));
    await eventually(reader.address).toBe("");
    expect(await reader.text(".panel h2")).toBe("金湾区");
    await reader.hover({ x: 5, y: 5 });
    expect(await difference(opening, await stillPicture(reader, map))).toBeLessThan(0.005);
  });
});

test("on the live map the filter hides badges and fades places, and the buttons zoom, move and lead home", async () => {
  await read(site, {}, async (reader) => {
    await reader.visit("");
    await reader.settled();
    await reader.live();
    const map = await bareMap(reader);
    const opening = await stillPicture(reader, map);
    const badge = await reader.middle('.badge[aria-label^="榕树下"] .disc');
    const other = await reader.middle('.badge[aria-label^="鱼林村"] .disc');
    const { x, y } = await reader.middle('.marks a[data-place="pingsha"] .name');
    const ground = { x: x - 30, y: y + 20 };
    const around = (spot: { x: number; y: number }): Area => ({
      x: spot.x - 10,
      y: spot.y - 10,
      width: 20,
      height: 20,
    });
    const [shown, gone] = [await reader.picture(around(badge)), await reader.picture(around(other))];
    await reader.tap('.types .option:has-text("议事协商")');
    await eventually(async () => near(await colourAt(await reader.picture(), ground), light.placeFaded)).toBe(
      true,
    );
    expect(await difference(shown, await reader.picture(around(badge)))).toBe(0);
    expect(await difference(gone, await reader.picture(around(other)))).toBeGreaterThan(0.2);
    await reader.tapAt(other); // where no badge is any more, the town is
    await eventually(reader.address).toBe("sanzao/?type=deliberation");
    await reader.tap(".result button");
    await reader.tap(".map-buttons > a");
    await eventually(reader.address).toBe("");
    await reader.hover({ x: 5, y: 5 });
    await eventually(async () => difference(opening, await reader.picture(map))).toBeLessThan(0.005);

    const press = async (name: string) => {
      await reader.tap(`.map-buttons [aria-label="${name}"]`);
      await reader.hover({ x: 5, y: 5 });
    };
    await press("放大");
    await eventually(async () => difference(opening, await reader.picture(map))).toBeGreaterThan(0.15);
    const closer = await stillPicture(reader, map);
    await press("向左移动");
    await eventually(async () => difference(closer, await reader.picture(map))).toBeGreaterThan(0.1);
    await stillPicture(reader, map);
    await press("向右移动");
    await eventually(async () => difference(closer, await reader.picture(map))).toBeLessThan(0.005);
    await press("向上移动");
    await eventually(async () => difference(closer, await reader.picture(map))).toBeGreaterThan(0.1);
    await stillPicture(reader, map);
    await press("回到全区");
    await eventually(async () => difference(opening, await reader.picture(map))).toBeLessThan(0.005);

    // By hand.
    const from = { x: map.x + map.width / 2, y: map.y + map.height / 2 };
    await press("放大");
    await stillPicture(reader, map);
    await reader.drag(from, { x: from.x + 120, y: from.y + 60 });
    expect(reader.address()).toBe("");
    expect(await difference(closer, await stillPicture(reader, map))).toBeGreaterThan(0.1);
  });
});

test("the live map is dark where the reader's scheme is, and turns dark when it does", async () => {
  await read(site, { stillness: true }, async (reader) => {
    await reader.visit("hongqi/");
    await reader.settled();
    await reader.live();
    const map = await bareMap(reader);
    await findColour(await stillPicture(reader), light.placeChosen, map);
    await reader.turnDark();
    const seen = async (colour: string) =>
      findColour(await reader.picture(), colour, map).then(Boolean, () => false);
    await eventually(() => seen(dark.placeChosen)).toBe(true);
    expect(await seen(dark.sea)).toBe(true);
    expect(await seen(light.sea)).toBe(false);
    const turned = await stillPicture(reader, map);
    await reader.reload();
    await reader.settled();
    await reader.live();
    expect(await difference(turned, await stillPicture(reader, map))).toBeLessThan(0.01);
  });
});

test("where motion is not wanted the figure is at its goal in one step, elsewhere it glides there", async () => {
  const stepsTaken = async (stillness: boolean) => {
    let taken = 0;
    await read(site, { stillness, blocked: /live-map/ }, async (reader) => {
      await reader.visit("");
      await reader.settled();
      await reader.ask(() => {
        const sights: string[] = [];
        Object.assign(window, { sights });
        const shapes = document.querySelector("svg.shapes")!;
        new MutationObserver(() => sights.push(shapes.getAttribute("viewBox")!)).observe(shapes, {
          attributeFilter: ["viewBox"],
        });
      });
      const sights = () => reader.ask(() => (window as unknown as { sights: string[] }).sights);
      const goal = await printedSight(`${site}sanzao/`);
      await reader.tap(".places li:nth-child(3) a");
      await eventually(async () => (await sights()).at(-1)).toBe(goal);
      taken = (await sights()).length;
    });
    return taken;
  };
  expect(await stepsTaken(true)).toBe(1);
  expect(await stepsTaken(false)).toBeGreaterThan(1);
});

/** The map but for what stands over it: buttons to the right, notices at the foot. */
async function bareMap(reader: Reader): Promise<Area> {
  const { x, y, width, height } = await reader.box(".stage");
  return { x, y: y + 10, width: width - 70, height: height - 100 };
}
