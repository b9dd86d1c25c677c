/** What comes first: a reader's act is answered in the panel, then on the map; and what nobody sees rests. */
import { afterAll, expect, inject, test } from "vitest";
import { light } from "../../src/look/palette.ts";
import { closeBrowsers, type Reader, read } from "./reader.ts";
import { difference, eventually, findColour, printedSight, stillPicture } from "./seeing.ts";

const site = inject("site");

afterAll(closeBrowsers);

test("a tap on the live map is answered in the panel, and that is painted before the map moves", async () => {
  await read(site, { widthPx: 390, heightPx: 844, touch: true }, async (reader) => {
    await reader.visit("");
    await reader.settled();
    await reader.live();
    const name = await reader.middle('.marks a[data-place="sanzao"] .name');
    await watchFrames(reader);
    await reader.tapAt(name);
    await eventually(() => frames(reader)).toMatchObject({ drawn: expect.any(Number) });
    const { answered, begun, drawn } = await frames(reader);
    expect(await reader.text(".panel h2")).toBe("三灶镇");
    expect(drawn).toBeGreaterThan(answered!);
    // Between the answer and the map's first picture there is a frame of the answer's own.
    expect(begun.filter((at) => at > answered! && at < drawn!)).not.toEqual([]);
  });
});

test("while the live map covers it the figure rests, and stands again as things are by then, at once", async () => {
  await read(site, {}, async (reader) => {
    await reader.visit("");
    await reader.settled();
    await reader.live();
    await eventually(() => reader.sees(".figure")).toBe(false);
    await watchFigure(reader);
    await reader.tap(".places li:nth-child(3) a");
    await eventually(() => reader.text(".panel h2")).toBe("三灶镇");
    await reader.tap('.types .option:has-text("议事协商")');
    await reader.tap('.languages a:has-text("English")');
    await eventually(() => reader.text(".panel h2")).toBe("Sanzao");
    const map = await reader.box(".stage");
    await eventually(async () =>
      findColour(await reader.picture(), light.placeChosen, map).then(Boolean, () => false),
    ).toBe(true);
    expect(await figureChanges(reader)).toEqual([]);

    await reader.ask(() => {
      document
        .querySelector("canvas")!
        .getContext("webgl2")!
        .getExtension("WEBGL_lose_context")!
        .loseContext();
    });
    await eventually(() => reader.sees(".figure")).toBe(true);
    await eventually(() => reader.attribute(".place.chosen", "href")).toBe("#_shape-sanzao");
    expect(await reader.count(".place.faded")).toBe(3);
    expect(await reader.count(".marks .badge")).toBe(1);
    expect(await reader.text('.marks a[data-place="sanzao"] .name')).toBe("Sanzao");
    const sights = (await figureChanges(reader)).filter((change) => change.startsWith("viewBox"));
    expect(sights).toEqual([`viewBox ${await printedSight(`${site}sanzao/`)}`]); // it has not glided there
  });
});

test("on paper the figure is up to date, though the live map covers it on the screen", async () => {
  await read(site, {}, async (reader) => {
    await reader.visit("nanshui/");
    await reader.settled();
    await reader.live();
    await reader.tap(".places li:nth-child(3) a");
    await eventually(() => reader.text(".panel h2")).toBe("三灶镇");
    expect(await reader.attribute(".place.chosen", "href")).toBe("#_shape-nanshui");
    await reader.paper();
    expect(await reader.attribute(".place.chosen", "href")).toBe("#_shape-sanzao");
    expect(await reader.attribute("svg.shapes", "viewBox")).toBe(await printedSight(`${site}sanzao/`));
  });
});

test("of acts quicker than a frame the map ends at the last, and steps add up", async () => {
  await read(site, { stillness: true }, async (reader) => {
    await reader.visit("");
    await reader.settled();
    await reader.live();
    const map = await reader.box(".stage");
    const bare = { x: map.x, y: map.y + 10, width: map.width - 70, height: map.height - 100 };
    const picture = () => stillPicture(reader, bare);
    const press = (...what: readonly string[]) =>
      reader.ask(async (each) => {
        for (const one of each) {
          document.querySelector<HTMLElement>(one)!.click();
          await new Promise<void>(queueMicrotask); // the page has answered; no frame has begun
        }
      }, what);
    const place = (nth: number) => `.places li:nth-child(${nth}) a`;
    const closer = '.map-buttons [aria-label="放大"]';

    await press(place(4));
    await findColour(await picture(), light.placeChosen, bare);
    const slowly = await picture();
    await press(place(2), place(6), place(3), place(4));
    expect(reader.address()).toMatch(/^[a-z]+\/$/);
    expect(await difference(slowly, await picture())).toBeLessThan(0.005);

    for (const step of [closer, closer, closer]) {
      await press(step);
      await picture();
    }
    const near = await picture();
    await press(place(1), place(4), closer, closer, closer);
    expect(await difference(near, await picture())).toBeLessThan(0.005);
    expect(await difference(near, slowly)).toBeGreaterThan(0.1);
  });
});

interface Frames {
  /** When the frames began. */
  readonly begun: readonly number[];
  /** The frame in or after which the panel was changed, and the first in which the map was drawn. */
  readonly answered?: number;
  readonly drawn?: number;
}

/** Notes from now on in which frame the panel changes and in which the map is drawn. */
function watchFrames(reader: Reader): Promise<void> {
  return reader.ask(() => {
    const frames: { begun: number[]; answered?: number; drawn?: number } = { begun: [] };
    Object.assign(window, { frames });
    const now = () => Number(document.timeline.currentTime);
    requestAnimationFrame(function note(at: number) {
      frames.begun.push(at);
      requestAnimationFrame(note);
    });
    new MutationObserver(() => {
      frames.answered ??= now();
    }).observe(document.getElementById("_panel")!, { attributeFilter: ["data-place"] });
    const { drawElements } = WebGL2RenderingContext.prototype;
    WebGL2RenderingContext.prototype.drawElements = function (...what) {
      frames.drawn ??= now();
      drawElements.apply(this, what);
    };
  });
}

function frames(reader: Reader): Promise<Frames> {
  return reader.ask(() => (window as unknown as { frames: Frames }).frames);
}

function watchFigure(reader: Reader): Promise<void> {
  return reader.ask(() => {
    const changes: string[] = [];
    Object.assign(window, { changes });
    new MutationObserver((records) => {
      for (const { attributeName, target, type } of records) {
        const value = (target as Element).getAttribute?.(attributeName ?? "");
        changes.push(attributeName ? `${attributeName} ${value}` : type);
      }
    }).observe(document.querySelector(".figure")!, {
      attributes: true,
      characterData: true,
      childList: true,
      subtree: true,
    });
  });
}

function figureChanges(reader: Reader): Promise<readonly string[]> {
  return reader.ask(() => (window as unknown as { changes: readonly string[] }).changes);
}
