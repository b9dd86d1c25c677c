/** Painted rectangles and how they are put together. Sizes are in the picture's own units, right and down. */

export interface Block {
  readonly width: number;
  readonly height: number;
  /** SVG with its origin at the block's top left corner. */
  readonly svg: string;
}

export const nothing: Block = { width: 0, height: 0, svg: "" };

/** One below the other. */
export function stacked(blocks: readonly Block[], gap = 0): Block {
  let y = 0;
  const svg: string[] = [];
  for (const block of blocks) {
    svg.push(at(0, y, block));
    y += block.height + gap;
  }
  return {
    width: Math.max(0, ...blocks.map(({ width }) => width)),
    height: Math.max(0, y - gap),
    svg: svg.join(""),
  };
}

/** One beside the other, level at the top. */
export function beside(blocks: readonly Block[], gap = 0): Block {
  let x = 0;
  const svg: string[] = [];
  for (const block of blocks) {
    svg.push(at(x, 0, block));
    x += block.width + gap;
  }
  return {
    width: Math.max(0, x - gap),
    height: Math.max(0, ...blocks.map(({ height }) => height)),
    svg: svg.join(""),
  };
}

/** With room around it: above, left and right, below. */
export function inset(block: Block, top: number, sides: number, bottom = top): Block {
  return {
    width: block.width + 2 * sides,
    height: block.height + top + bottom,
    svg: at(sides, top, block),
  };
}

export function space(height: number): Block {
  return { ...nothing, height };
}

/** A filled rectangle. */
export function box(width: number, height: number, fill: string, radius = 0): Block {
  const rx = radius > 0 ? ` rx="${short(radius)}"` : "";
  return {
    width,
    height,
    svg: `<rect width="${short(width)}" height="${short(height)}"${rx} fill="${fill}"/>`,
  };
}

/** What a block looks like moved to a place. */
export function at(x: number, y: number, { svg }: Block): string {
  if (svg === "" || (x === 0 && y === 0)) return svg;
  return `<g transform="translate(${short(x)} ${short(y)})">${svg}</g>`;
}

/** A number with at most three decimals. */
export function short(value: number): string {
  return String(Math.round(value * 1000) / 1000);
}
