// A thread that paints: each letter it gets is a sheet and how it is to be printed, and is answered by the PNG's bytes or by what went wrong.
// Plain JavaScript, since node opens it by itself.
import { parentPort } from "node:worker_threads";
import { Resvg } from "@resvg/resvg-js";
import sharp from "sharp";

sharp.concurrency(1); // the cores have a thread each as it is

parentPort.on("message", async (order) => {
  try {
    const bytes = new Uint8Array(await printed(order));
    parentPort.postMessage({ bytes }, [bytes.buffer]);
  } catch (error) {
    parentPort.postMessage({ fault: error.message });
  }
});

/** @param {import("./engravers.ts").Order} order */
function printed({ svg, width, height, png }) {
  const plate = new Resvg(svg, {
    font: { loadSystemFonts: false },
    fitTo: { mode: "width", value: width },
  }).render();
  if (plate.width !== width || plate.height !== height) {
    throw new Error(
      `A picture came out as ${plate.width} × ${plate.height} px instead of ${width} × ${height}`,
    );
  }
  return sharp(plate.pixels, { raw: { width, height, channels: 4 } })
    .removeAlpha()
    .png(png)
    .toBuffer();
}
