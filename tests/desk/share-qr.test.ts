import decodeQR from "qr/decode.js";
import sharp from "sharp";
import { describe, expect, test } from "vitest";
import { takesDownloads } from "../../src/desk/share/address/QrCode.tsx";
import { modulesOf, svgOf } from "../../src/desk/share/address/qr.ts";

describe("a QR code", () => {
  test.each([
    ["a short address", "https://example.org/"],
    ["a place's address", "https://example.org/map/westham/?type=school,garden&lang=en"],
    [
      "an address with Chinese search words",
      `https://example.org/map/?q=${encodeURIComponent("村民议事协商")}`,
    ],
    [
      "the longest search words an address holds",
      `https://example.org/?q=${encodeURIComponent("村".repeat(80))}`,
    ],
  ])("drawn as SVG reads as %s", async (_, address) => {
    expect(await read(svgOf(modulesOf(address)))).toBe(address);
  });

  test("has four modules of quiet on every side, and something right within them", () => {
    const modules = modulesOf("https://example.org/");
    const last = modules.length - 1;
    const dark = modules.flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? [{ x, y }] : [])));
    const edges = dark.flatMap(({ x, y }) => [x, y, last - x, last - y]);
    expect(Math.min(...edges)).toBe(4);
  });

  test("is drawn row by row, each dark module once and no light one", () => {
    const modules = modulesOf("https://example.org/");
    const runs = [...svgOf(modules).matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g)].map((run) =>
      run.slice(1).map(Number),
    );
    const drawn = runs.flatMap(([x, y, length]) =>
      Array.from({ length: length! }, (_, i) => `${x! + i} ${y}`),
    );
    const dark = modules.flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? [`${x} ${y}`] : [])));
    expect(drawn).toEqual(dark);
  });
});

test("files are offered in every browser but WeChat's, which takes none", () => {
  const phone =
    "Mozilla/5.0 (Linux; Android 14) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/126.0 Mobile Safari/537.36";
  expect(takesDownloads({ userAgent: phone })).toBe(true);
  expect(takesDownloads({ userAgent: `${phone} MicroMessenger/8.0.49` })).toBe(false);
});

async function read(svg: string): Promise<string> {
  const { data, info } = await sharp(Buffer.from(svg), { density: 72 })
    .resize(800)
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  return decodeQR({ width: info.width, height: info.height, data: new Uint8Array(data) });
}
