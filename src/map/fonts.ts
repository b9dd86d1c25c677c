/**
 * Font lists of the live map's labels: the page's own `--song` and `--hei`. A style without `glyphs` is drawn from the
 * reader's fonts: MapLibre takes `text-font` for a CSS family list, and the weight from an English weight word in its
 * first name, which is here the name of no font.
 */

/** A Song face, bold, for the names of places. */
export const song: string[] = [
  "Song Bold",
  "Songti SC",
  "Noto Serif CJK SC",
  "Source Han Serif SC",
  "STSong",
  "SimSun",
  "serif",
];

/** A Hei face, half bold, for counts. */
export const hei: string[] = [
  "Hei Semibold",
  "PingFang SC",
  "Hiragino Sans GB",
  "Noto Sans CJK SC",
  "Microsoft YaHei",
  "system-ui",
  "sans-serif",
];

/** The same Hei face for a canvas: `600 14px "PingFang SC",…`. */
export function canvasFont(sizePx: number): string {
  const [, ...families] = hei;
  return `600 ${sizePx}px ${families.map((family) => (family.includes(" ") ? `"${family}"` : family)).join(",")}`;
}
