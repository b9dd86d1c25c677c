/** Cuts the long picture into files that WeChat takes, between blocks and so never through a line of type. */
import { engrave } from "../../../painting/engraving/engrave.ts";
import { stacked } from "../../../painting/paint/block.ts";
import type { Brush, Pen } from "../../../painting/paint/brush.ts";
import { sheetOf } from "../../../painting/paint/sheet.ts";
import { kitWordsOf } from "../story.ts";
import { type LongBlock, longScale, longWidth } from "./column.ts";

export interface Slice {
  readonly bytes: Buffer;
  readonly height: number;
  readonly alt: string;
}

/** Bytes a slice stays below. */
export const SLICE_LIMIT = 1_000_000;
const TALLEST_PX = 3600; // about five screens of a phone
const STEP_PX = 20;
const QUALITIES = [100, 80, 60, 40, 20, 5]; // the last has so few colours that any picture is small enough

export async function slicesOf(
  brush: Brush,
  blocks: readonly LongBlock[],
  cacheFolder: string | undefined,
): Promise<readonly Slice[]> {
  const slices: Slice[] = [];
  for (const group of groupsOf(blocks)) slices.push(...(await sliced(brush, group, cacheFolder)));
  return slices;
}

/** As few groups as keep below the greatest height, and those as even in height as the blocks allow. */
export function groupsOf(blocks: readonly LongBlock[]): readonly (readonly LongBlock[])[] {
  const fewest = packed(blocks, TALLEST_PX);
  const fair = heightPx(blocks) / fewest.length;
  for (let tallest = fair; tallest < TALLEST_PX; tallest += STEP_PX) {
    const even = packed(blocks, tallest);
    if (even.length === fewest.length) return even;
  }
  return fewest;
}

/** Block after block into groups no taller than this; a block that is taller stands alone. */
function packed(blocks: readonly LongBlock[], tallestPx: number): readonly (readonly LongBlock[])[] {
  const groups: LongBlock[][] = [];
  for (const each of blocks) {
    const group = groups.at(-1);
    if (group !== undefined && heightPx([...group, each]) <= tallestPx) group.push(each);
    else groups.push([each]);
  }
  return groups;
}

/** One block is pressed until it is small enough; of several the halves are tried. */
async function sliced(
  brush: Brush,
  group: readonly LongBlock[],
  cacheFolder: string | undefined,
): Promise<readonly Slice[]> {
  const height = heightPx(group);
  const alt = altOf(brush, group);
  const sheet = sheetOf(stacked(group.map(({ block }) => block)), brush.palette.paper, brush.type);
  const qualities = group.length > 1 ? QUALITIES.slice(0, 1) : QUALITIES;
  for (const quality of qualities) {
    const [bytes] = await engrave(sheet, [{ width: longWidth * longScale, height, quality }], cacheFolder);
    const last = group.length === 1 && quality === qualities.at(-1);
    if (bytes!.length < SLICE_LIMIT || last) return [{ bytes: bytes!, height, alt }];
  }
  const half = Math.ceil(group.length / 2);
  const parts = [group.slice(0, half), group.slice(half)];
  return (await Promise.all(parts.map((part) => sliced(brush, part, cacheFolder)))).flat();
}

/** What a slice shows, in words. */
export function altOf(pen: Pen, group: readonly LongBlock[]): string {
  return group
    .map(({ alt }) => alt)
    .filter(Boolean)
    .join(kitWordsOf(pen).next);
}

function heightPx(blocks: readonly LongBlock[]): number {
  return blocks.reduce((sum, { block }) => sum + block.height * longScale, 0);
}
