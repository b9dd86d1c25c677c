/** The QR code of an address (ISO/IEC 18004), in the map's own colours: dark modules on paper, four modules of quiet around. */
import encodeQR from "qr";
import sharp from "sharp";
import { light } from "../../../look/palette.ts";
import { type Block, box, short } from "../../../painting/paint/block.ts";

const QUIET = 4;
const LEAST_PX = 600;

/** One row of modules after the other, quiet zone included. */
function modulesOf(address: string): readonly (readonly boolean[])[] {
  return encodeQR(address, "raw", { ecc: "medium", border: QUIET });
}

/** The code as a block of a picture, each module a whole number of `unit`s wide, at most `width`. */
export function qrBlock(address: string, width: number, unit: number): Block {
  const modules = modulesOf(address);
  const module = Math.floor(width / modules.length / unit) * unit;
  const side = module * modules.length;
  const d = modules.flatMap((row, y) =>
    row.flatMap((dark, x) =>
      dark
        ? [`M${short(x * module)} ${short(y * module)}h${short(module)}v${short(module)}h${short(-module)}z`]
        : [],
    ),
  );
  const code = `<path shape-rendering="crispEdges" fill="${light.ink}" d="${d.join("")}"/>`;
  return { width: side, height: side, svg: box(side, side, light.paperRaised).svg + code };
}

/** The code as a file of its own, at least 600 px wide. */
export function qrFile(address: string): Promise<Buffer> {
  const modules = modulesOf(address);
  const scale = Math.ceil(LEAST_PX / modules.length);
  const side = scale * modules.length;
  const cells = modules.flatMap((row) => row.map((dark) => (dark ? "1" : "0")).join(""));
  const d = cells.flatMap((row, y) =>
    [...row.matchAll(/1+/g)].map(({ index, 0: run }) => `M${index} ${y}h${run.length}v1h-${run.length}z`),
  );
  const svg =
    `<svg xmlns="http://www.w3.org/2000/svg" width="${side}" height="${side}" viewBox="0 0 ${modules.length} ${modules.length}">` +
    `<path fill="${light.paper}" d="M0 0h${modules.length}v${modules.length}H0z"/>` +
    `<path shape-rendering="crispEdges" fill="${light.ink}" d="${d.join("")}"/></svg>`;
  return sharp(Buffer.from(svg)).png({ palette: true, colours: 2 }).toBuffer();
}
