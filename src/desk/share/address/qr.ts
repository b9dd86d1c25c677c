/**
 * An address as a QR code, by hand and by canvas. Dark on light whatever the page wears: many readers of codes know no
 * other. Around it the four modules of quiet that ISO/IEC 18004 (§ 6.3.8) asks for.
 */
import { encodeQR } from "qr";
import { light } from "../../../look/palette.ts";

const QUIET_MODULES = 4;
/** Large enough for print at a few centimetres. */
const LEAST_PX = 1000;

type Modules = readonly (readonly boolean[])[];

export function modulesOf(text: string): Modules {
  return encodeQR(text, "raw", { border: QUIET_MODULES, ecc: "medium" });
}

/** An SVG file, one unit to the module. */
export function svgOf(modules: Modules): string {
  const size = modules.length;
  const path = runsOf(modules)
    .map(({ x, y, length }) => `M${x} ${y}h${length}v1h-${length}z`)
    .join("");
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" shape-rendering="crispEdges">`,
    `<path fill="${light.paperRaised}" d="M0 0h${size}v${size}H0z"/>`,
    `<path fill="${light.ink}" d="${path}"/></svg>`,
  ].join("");
}

/** A PNG file as a `data:` address, whole pixels to the module. */
export function pngOf(modules: Modules): string {
  const modulePx = Math.ceil(LEAST_PX / modules.length);
  const canvas = document.createElement("canvas");
  canvas.width = canvas.height = modules.length * modulePx;
  const pen = canvas.getContext("2d")!;
  pen.scale(modulePx, modulePx);
  pen.fillStyle = light.paperRaised;
  pen.fillRect(0, 0, modules.length, modules.length);
  pen.fillStyle = light.ink;
  for (const { x, y, length } of runsOf(modules)) pen.fillRect(x, y, length, 1);
  return canvas.toDataURL("image/png");
}

interface Run {
  readonly x: number;
  readonly y: number;
  readonly length: number;
}

/** The dark modules, each row's neighbours together. */
function runsOf(modules: Modules): readonly Run[] {
  return modules.flatMap((row, y) => {
    const starts = row.flatMap((dark, x) => (dark && !row[x - 1] ? [x] : []));
    return starts.map((x) => {
      const end = row.indexOf(false, x);
      return { x, y, length: (end === -1 ? row.length : end) - x };
    });
  });
}
