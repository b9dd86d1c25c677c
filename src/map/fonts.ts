/**
 * The font list of the live map's labels: the page's own `--song`. A style without `glyphs` is drawn from the reader's
 * fonts: MapLibre takes `text-font` for a CSS family list, and the weight from an English weight word in its first
 * name, which is here the name of no font.
 *
 * Everything on the map is set in this one bold Song face: each further Chinese face a phone must load delays the
 * first frame.
 */
export const song: string[] = [
  "Song Bold",
  "Songti SC",
  "Noto Serif CJK SC",
  "Source Han Serif SC",
  "STSong",
  "SimSun",
  "serif",
];

/** The same face for a canvas: `700 15px "Songti SC",…`. */
export function canvasFont(sizePx: number): string {
  const [, ...families] = song;
  return `700 ${sizePx}px ${families.map((family) => (family.includes(" ") ? `"${family}"` : family)).join(",")}`;
}
