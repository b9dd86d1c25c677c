/** Looking at pictures of the window: where a colour is, and how far two pictures are the same. */
import sharp from "sharp";
import { expect } from "vitest";
import { type Area, PATIENCE_MS, type Reader, type Spot } from "./reader.ts";

interface Pixels {
  readonly width: number;
  readonly height: number;
  readonly data: Buffer;
}

type Colour = readonly [red: number, green: number, blue: number];

/** Waits for something to become so; says what it was instead when it never does. */
export function eventually<T>(ask: () => T | Promise<T>) {
  return expect.poll(ask, { timeout: PATIENCE_MS, interval: 100 });
}

/** The picture once nothing in it moves any more. */
export async function stillPicture(reader: Reader, area?: Area): Promise<Buffer> {
  let last = await reader.picture(area);
  await eventually(async () => {
    const next = await reader.picture(area);
    const same = next.equals(last);
    last = next;
    return same;
  }).toBe(true);
  return last;
}

/** What the figure of a page looks at as it was printed: its `viewBox`. */
export async function printedSight(url: string): Promise<string> {
  const html = await (await fetch(url)).text();
  return /class="shapes" viewBox="([^"]*)"/.exec(html)![1]!;
}

/** The colour of a pixel as `#rrggbb`. For pictures with one pixel to the CSS pixel. */
export async function colourAt(png: Buffer, { x, y }: Spot): Promise<string> {
  return hex(pixel(await pixelsOf(png), Math.round(x), Math.round(y)));
}

/** Of so many spots, the share beside which, no two pixels off, something is all of this colour: a line is drawn there, no hair. */
export async function shareNear(png: Buffer, spots: readonly Spot[], colour: string): Promise<number> {
  const pixels = await pixelsOf(png);
  const wanted = rgb(colour);
  const drawn = spots.filter(({ x, y }) =>
    steps(-2, 2, 1).some((dx) =>
      steps(-2, 2, 1).some((dy) => apart(pixel(pixels, Math.round(x) + dx, Math.round(y) + dy), wanted) < 24),
    ),
  );
  return drawn.length / spots.length;
}

/** On the borders of two places of the figure, where nothing stands over them, and not where they meet. Asked of the page. */
export function spotsOnBorders({ chosen, other }: { readonly chosen: string; readonly other: string }): {
  readonly chosen: readonly Spot[];
  readonly neighbour: readonly Spot[];
} {
  const svg = document.querySelector<SVGSVGElement>(".figure .shapes")!;
  const along = (id: string) => {
    const shape = document.querySelector<SVGPathElement>(`#_shape-${id}`)!;
    const ground = svg.getScreenCTM()!;
    const length = shape.getTotalLength();
    return Array.from({ length: 60 }, (_, step) => shape.getPointAtLength((length * step) / 60))
      .map((point) => point.matrixTransform(ground))
      .map(({ x, y }) => ({ x: Math.round(x), y: Math.round(y) }))
      .filter(({ x, y }) => document.elementFromPoint(x, y)?.closest(".shapes") != null);
  };
  const [ours, theirs] = [along(chosen), along(other)];
  const far = ({ x, y }: Spot) => ours.every((spot) => Math.hypot(spot.x - x, spot.y - y) > 40);
  return { chosen: ours, neighbour: theirs.filter(far) };
}

/** The middle of the first place in an area that is all of one colour, 24 pixels square. */
export async function findColour(png: Buffer, colour: string, { x, y, width, height }: Area): Promise<Spot> {
  const pixels = await pixelsOf(png);
  const reach = 12;
  const isAll = (atX: number, atY: number) =>
    steps(-reach, reach, 4).every((dx) =>
      steps(-reach, reach, 4).every((dy) => near(hex(pixel(pixels, atX + dx, atY + dy)), colour)),
    );
  for (const atY of steps(Math.ceil(y) + reach, y + height - reach, 7)) {
    for (const atX of steps(Math.ceil(x) + reach, x + width - reach, 7)) {
      if (isAll(atX, atY)) return { x: atX, y: atY };
    }
  }
  throw new Error(`there is nothing ${colour} to be seen`);
}

/** The share of pixels that differ plainly, when the second picture is moved by so many pixels. */
export async function difference(one: Buffer, other: Buffer, by: Spot = { x: 0, y: 0 }): Promise<number> {
  const [a, b] = [await pixelsOf(one), await pixelsOf(other)];
  expect([b.width, b.height]).toEqual([a.width, a.height]);
  const edge = 8;
  let differing = 0;
  let all = 0;
  for (let y = edge; y < a.height - edge; y += 1) {
    for (let x = edge; x < a.width - edge; x += 1) {
      all += 1;
      if (apart(pixel(a, x, y), pixel(b, x + by.x, y + by.y)) > 40) differing += 1;
    }
  }
  return differing / all;
}

/** Whether two colours are the same but for a painter's rounding. */
export function near(one: string, other: string): boolean {
  return apart(rgb(one), rgb(other)) <= 4;
}

async function pixelsOf(png: Buffer): Promise<Pixels> {
  const { data, info } = await sharp(png).removeAlpha().raw().toBuffer({ resolveWithObject: true });
  return { width: info.width, height: info.height, data };
}

function pixel({ data, width }: Pixels, x: number, y: number): Colour {
  const at = (y * width + x) * 3;
  return [data[at]!, data[at + 1]!, data[at + 2]!];
}

function apart(one: Colour, other: Colour): number {
  return Math.max(...one.map((value, index) => Math.abs(value - other[index]!)));
}

function hex(colour: Colour): string {
  return `#${colour.map((value) => value.toString(16).padStart(2, "0")).join("")}`;
}

function rgb(text: string): Colour {
  const [red, green, blue] = [1, 3, 5].map((at) => Number.parseInt(text.slice(at, at + 2), 16));
  return [red!, green!, blue!];
}

function steps(from: number, to: number, by: number): readonly number[] {
  return Array.from({ length: Math.max(0, Math.floor((to - from) / by) + 1) }, (_, step) => from + step * by);
}
