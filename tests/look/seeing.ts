/** How far apart two colours are: for reading (WCAG 2.2) and for telling apart, for eyes of four kinds. */

export const sights = ["normal", "protan", "deutan", "tritan"] as const;
export type Sight = (typeof sights)[number];

type Triple = readonly [number, number, number];

/** Machado, Oliveira & Fernandes 2009, severity 1; on linear RGB. */
const eyes: Readonly<Record<Sight, readonly [Triple, Triple, Triple]>> = {
  normal: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protan: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deutan: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritan: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

/** The contrast ratio of WCAG 2.2, from 1 to 21. */
export function contrast(a: string, b: string): number {
  const [dim, bright] = [luminance(a), luminance(b)].sort((x, y) => x - y) as [number, number];
  return (bright + 0.05) / (dim + 0.05);
}

/** The distance of two colours in OKLab, as an eye of this kind sees them; black and white are 1 apart. */
export function distance(a: string, b: string, sight: Sight): number {
  const [p, q] = [oklab(seen(linear(a), sight)), oklab(seen(linear(b), sight))];
  return Math.hypot(p[0] - q[0], p[1] - q[1], p[2] - q[2]);
}

function luminance(colour: string): number {
  return dot(linear(colour), [0.2126, 0.7152, 0.0722]);
}

function linear(colour: string): Triple {
  const part = (from: number) => {
    const share = Number.parseInt(colour.slice(from, from + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  };
  return [part(1), part(3), part(5)];
}

function seen(rgb: Triple, sight: Sight): Triple {
  const part = (weights: Triple) => Math.min(1, Math.max(0, dot(rgb, weights)));
  const [red, green, blue] = eyes[sight];
  return [part(red), part(green), part(blue)];
}

/** Björn Ottosson's OKLab, from linear sRGB. */
function oklab(rgb: Triple): Triple {
  const cones: Triple = [
    Math.cbrt(dot(rgb, [0.4122214708, 0.5363325363, 0.0514459929])),
    Math.cbrt(dot(rgb, [0.2119034982, 0.6806995451, 0.1073969566])),
    Math.cbrt(dot(rgb, [0.0883024619, 0.2817188376, 0.6299787005])),
  ];
  return [
    dot(cones, [0.2104542553, 0.793617785, -0.0040720468]),
    dot(cones, [1.9779984951, -2.428592205, 0.4505937099]),
    dot(cones, [0.0259040371, 0.7827717662, -0.808675766]),
  ];
}

function dot(a: Triple, b: Triple): number {
  return a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
}
