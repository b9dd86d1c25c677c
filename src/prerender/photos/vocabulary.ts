/** What a drawing is made of (SVG 2): all that is not named here is left out of what is served, or refused. */

export const SVG = "http://www.w3.org/2000/svg";
export const XLINK = "http://www.w3.org/1999/xlink";

export const elements = wordsOf(`
  svg g defs symbol use switch title desc
  path rect circle ellipse line polyline polygon text tspan textPath
  linearGradient radialGradient stop pattern clipPath mask marker style
  filter feBlend feColorMatrix feComponentTransfer feComposite feConvolveMatrix feDiffuseLighting feDisplacementMap
  feDistantLight feDropShadow feFlood feFuncA feFuncB feFuncG feFuncR feGaussianBlur feMerge feMergeNode feMorphology
  feOffset fePointLight feSpecularLighting feSpotLight feTile feTurbulence
`);

/** What draws something of its own that no reader should get, and why; its loss would be seen, so it is said. */
export const refusedElements: ReadonlyMap<string, string> = new Map([
  ["script", "a script"],
  ["foreignObject", "a page within the drawing"],
  ["image", "a picture within the drawing"],
  ["feImage", "a picture within the drawing"],
  ["a", "a link"],
  ["animate", "an animation"],
  ["animateColor", "an animation"],
  ["animateMotion", "an animation"],
  ["animateTransform", "an animation"],
  ["set", "an animation"],
  ["audio", "sound"],
  ["video", "a film"],
  ["iframe", "another page"],
  ["object", "another file"],
  ["embed", "another file"],
  ["link", "another file"],
]);

export const attributes = wordsOf(`
  id class style width height viewBox preserveAspectRatio transform x y x1 y1 x2 y2 cx cy r rx ry fx fy fr dx dy d points
  pathLength rotate textLength lengthAdjust startOffset method spacing side offset gradientUnits gradientTransform
  spreadMethod patternUnits patternContentUnits patternTransform clipPathUnits maskUnits maskContentUnits
  markerUnits markerWidth markerHeight refX refY orient filterUnits primitiveUnits
  in in2 result mode type values tableValues slope intercept amplitude exponent operator k1 k2 k3 k4 order kernelMatrix
  divisor bias targetX targetY edgeMode preserveAlpha surfaceScale diffuseConstant specularConstant specularExponent
  kernelUnitLength scale xChannelSelector yChannelSelector azimuth elevation stdDeviation radius baseFrequency
  numOctaves seed stitchTiles z pointsAtX pointsAtY pointsAtZ limitingConeAngle systemLanguage
  alignment-baseline baseline-shift clip-path clip-rule color color-interpolation color-interpolation-filters
  direction display dominant-baseline fill fill-opacity fill-rule filter flood-color flood-opacity font font-family
  font-size font-size-adjust font-stretch font-style font-variant font-weight image-rendering isolation letter-spacing
  lighting-color marker marker-end marker-mid marker-start mask mask-type mix-blend-mode opacity overflow paint-order
  shape-rendering stop-color stop-opacity stroke stroke-dasharray stroke-dashoffset stroke-linecap stroke-linejoin
  stroke-miterlimit stroke-opacity stroke-width text-anchor text-decoration text-rendering transform-origin
  unicode-bidi vector-effect visibility word-spacing writing-mode
`);

function wordsOf(text: string): ReadonlySet<string> {
  return new Set(text.trim().split(/\s+/));
}
