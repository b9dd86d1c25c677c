/** Whether a frame shows a map: what stands in it, and what is painted. */
import sharp from "sharp";

const LEAST_SHARE = 0.01; // of the picture: sea, land and places each cover more
const LEAST_COLOURS = 3;

/**
 * Runs inside a frame, so it may use nothing from outside itself. Says what is missing, if anything is, and where in the
 * frame the picture stands.
 *
 * @param {{ names: string[] }} expected
 * @returns {{ missing: string, box: { x: number, y: number, width: number, height: number } }}
 */
export function lookInside({ names }) {
  const canvas = document.querySelector("#map canvas");
  const texts = [...document.querySelectorAll("svg text")];
  const svg = [...document.querySelectorAll("svg")].sort((one, other) => areaOf(other) - areaOf(one))[0];
  const picture = canvas ?? svg;
  if (!picture) return { missing: "no canvas and no SVG", box: null };

  const seen = cut(picture.getBoundingClientRect(), {
    left: 0,
    top: 0,
    right: innerWidth,
    bottom: innerHeight,
  });
  const box = { x: seen.left, y: seen.top, width: seen.right - seen.left, height: seen.bottom - seen.top };
  return { missing: canvas ? missingLive() : missingDrawn(), box };

  function missingLive() {
    if (performance.getEntriesByName("live-map").length === 0) return "the live map never came to rest";
    return canvas.getContext("webgl2")?.isContextLost() === false ? "" : "the canvas has lost its context";
  }

  function missingDrawn() {
    const shapes = [...svg.querySelectorAll("path, use")].filter(isSeen).length;
    if (shapes <= names.length) return `${shapes} shapes, where land and ${names.length} places should be`;
    const lacking = names.filter(
      (name) => !texts.some((text) => text.textContent.trim() === name && isSeen(text)),
    );
    return lacking.length > 0 ? `not seen: ${lacking.join(", ")}` : "";
  }

  function areaOf(element) {
    const { width, height } = element.getBoundingClientRect();
    return width * height;
  }

  function isSeen(element) {
    const { left, top, right, bottom } = cut(element.getBoundingClientRect(), seen);
    return right > left && bottom > top;
  }

  function cut(one, other) {
    return {
      left: Math.max(one.left, other.left),
      top: Math.max(one.top, other.top),
      right: Math.min(one.right, other.right),
      bottom: Math.min(one.bottom, other.bottom),
    };
  }
}

/** A blanked canvas, or one never painted, has one colour; a map has at least sea, land and places. */
export async function isPainted(screenshot, { x, y, width, height }) {
  const box = {
    left: Math.round(x),
    top: Math.round(y),
    width: Math.floor(width),
    height: Math.floor(height),
  };
  const pixels = await sharp(screenshot).extract(box).removeAlpha().raw().toBuffer();
  const counts = new Map();
  for (let at = 0; at < pixels.length; at += 3) {
    const colour = (pixels[at] << 16) | (pixels[at + 1] << 8) | pixels[at + 2];
    counts.set(colour, (counts.get(colour) ?? 0) + 1);
  }
  const least = box.width * box.height * LEAST_SHARE;
  return [...counts.values()].filter((count) => count >= least).length >= LEAST_COLOURS;
}
