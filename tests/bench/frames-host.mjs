/** Somebody else's page that holds twelve frames of one kind, and the browser's window that shows them all. */
export const FRAMES = 12;

const frame = { width: 600, height: 480 };
const across = 4;

/** All frames are in sight: browsers do not draw frames of another site that are not. */
export const hostSize = { width: across * frame.width, height: (FRAMES / across) * frame.height };

/** @param {string} address  of what each frame holds */
export function hostPage(address) {
  const { width, height } = frame;
  const frames = Array.from(
    { length: FRAMES },
    (_, nth) => `<iframe src="${address}" width="${width}" height="${height}" title="${nth + 1}"></iframe>`,
  );
  return `<!doctype html><html lang="zh"><meta charset="utf-8"><title>12</title><link rel="icon" href="data:,"><style>body{margin:0;display:grid;grid-template-columns:repeat(${across},${width}px)}iframe{display:block;border:0}</style>${frames.join("")}</html>\n`;
}
