/** What is served of a drawing draws, and does nothing else, even when it is opened by itself. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseXml, XmlElement } from "@rgrove/parse-xml";
import { expect, test } from "vitest";
import { cleanDrawing } from "../../src/prerender/photos/drawing.ts";
import { district } from "../worlds/district.ts";

const open =
  '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 9 9">';
const path = '<path fill="#fff" d="M0 0h9v9z"/>';

const hostile: readonly (readonly [what: string, inside: string, says: string])[] = [
  ["a script", "<script>alert(1)</script>", "has a script (<script>)"],
  ["a script of another file", '<script xlink:href="//evil.example/x.js"/>', "has a script (<script>)"],
  [
    "a script under a prefix",
    '<x:script xmlns:x="http://www.w3.org/2000/svg">1</x:script>',
    "has a script (<script>)",
  ],
  [
    "a page's script",
    '<h:script xmlns:h="http://www.w3.org/1999/xhtml">alert(1)</h:script>',
    "has a script (<script>)",
  ],
  ["a handler", '<path onload="alert(1)" d="M0 0"/>', "has a handler (onload)"],
  ["a handler in capitals", '<path ONCLICK="alert(1)" d="M0 0"/>', "has a handler (ONCLICK)"],
  ["a link that runs", '<a href="javascript:alert(1)"><path d="M0 0"/></a>', "has a link (<a>)"],
  ["a page within", "<foreignObject><p/></foreignObject>", "has a page within the drawing (<foreignObject>)"],
  [
    "a photograph within",
    '<image href="data:image/jpeg;base64,/9j/4AAQ"/>',
    "has a picture within the drawing (<image>)",
  ],
  [
    "a filter's picture",
    '<filter><feImage href="x.png"/></filter>',
    "has a picture within the drawing (<feImage>)",
  ],
  ["another drawing", '<use href="https://evil.example/x.svg#a"/>', "leads elsewhere (href)"],
  [
    "another drawing by its old name",
    '<use xlink:href="data:image/svg+xml,x#a"/>',
    "leads elsewhere (xlink:href)",
  ],
  [
    "an address that moves",
    '<set attributeName="href" to="javascript:alert(1)"/>',
    "has an animation (<set>)",
  ],
  ["a base", '<g xml:base="https://evil.example/"><use href="#a"/></g>', "leads elsewhere (xml:base)"],
  [
    "a fill from elsewhere",
    '<path fill="url(https://evil.example/x#a)" d="M0 0"/>',
    "leads elsewhere (fill)",
  ],
  [
    "a style from elsewhere",
    '<path style="fill:url(&quot;//evil.example/#a&quot;)" d="M0 0"/>',
    "leads elsewhere (style)",
  ],
  [
    "an imported style",
    "<style>@import 'https://evil.example/x.css';</style>",
    "leads elsewhere (its style)",
  ],
  ["a style's font", "<style>@font-face{font-family:a;src:local(b)}</style>", "leads elsewhere (its style)"],
  [
    "a style's picture",
    "<style>path{mask:image-set('//evil.example/x' 1x)}</style>",
    "leads elsewhere (its style)",
  ],
  ["an escaped address", "<style>path{fill:\\75rl(//evil.example)}</style>", "leads elsewhere (its style)"],
  [
    "an address between what looks like comments",
    '<style>a{b:"/*"}path{fill:url(//evil.example)}a{b:"*/"}</style>',
    "leads elsewhere (its style)",
  ],
  [
    "a style in CDATA",
    "<style><![CDATA[@import url(//evil.example)]]></style>",
    "leads elsewhere (its style)",
  ],
];

test.each(hostile)("a drawing with %s is refused, and it is said why", (_, inside, says) => {
  expect(cleaned(`${open}${path}${inside}</svg>`)).toEqual({ faults: [says] });
});

test.each([
  ["a handler at its root", '<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>', /has a handler/],
  ["a page", "<html><body/></html>", /is no SVG/],
  ["a page that says it is a drawing", '<svg xmlns="http://www.w3.org/1999/xhtml"/>', /is no SVG/],
  ["a broken file", `${open}<g>`, /is no XML/],
  ["an entity of its own", `<!DOCTYPE svg [<!ENTITY a "<script/>">]>${open}&a;</svg>`, /is no XML/],
  [
    "elements in elements without end",
    `${open}${"<g>".repeat(50_000)}${"</g>".repeat(50_000)}</svg>`,
    /too deep/,
  ],
])("%s is refused", (_, text, says) => {
  expect((cleaned(text) as { faults: string[] }).faults.join()).toMatch(says);
});

test("a photograph that is called a drawing is refused", () => {
  expect(cleanDrawing(Uint8Array.of(0xff, 0xd8, 0xff, 0xe0))).toEqual({
    faults: ["is no SVG saved as UTF-8"],
  });
});

test("all that is wrong in a drawing is said at once", () => {
  const faults = (
    cleaned(`${open}<script/><image href="x.png"/><path onload="1"/></svg>`) as { faults: string[] }
  ).faults;
  expect(faults).toHaveLength(3);
});

test("what drawing programs leave behind is left out, and what they draw stays", () => {
  const noisy =
    '<?xml version="1.0" encoding="UTF-8"?>\n<?xml-stylesheet href="//evil.example/x.css"?>\n<!DOCTYPE svg>\n<!-- made -->' +
    '<svg:svg xmlns:svg="http://www.w3.org/2000/svg" xmlns:i="http://www.inkscape.org/" xmlns:x="http://www.w3.org/1999/xlink" i:version="1" viewBox="0 0 9 9" data-name="a">' +
    "<i:namedview><i:grid/></i:namedview><svg:metadata><b/></svg:metadata><svg:style>.a{fill:#fff}</svg:style>" +
    '<svg:path id="p" class="a" d="M0 0"/><svg:use x:href="#p" fill="url(#g)"/></svg:svg>';
  expect(cleaned(noisy)).toEqual(
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><style>.a{fill:#fff}</style>' +
      '<path id="p" class="a" d="M0 0"/><use href="#p" fill="url(#g)"/></svg>',
  );
});

test("texts are written so that they stay texts", () => {
  const written = cleaned(
    `${open}<title>a &lt;b&gt; &amp;amp; c</title><path id="&quot;&lt;&#10;"/></svg>`,
  ) as string;
  expect(parseXml(written).root?.text).toBe("a <b> &amp; c");
  const [, drawn] = parseXml(written).root?.children ?? [];
  expect(drawn instanceof XmlElement && drawn.attributes.id).toBe('"<\n');
});

test("the drawings of the map are served as they are", () => {
  const folder = `${district}/drawings`;
  for (const name of readdirSync(folder).filter((each) => each.endsWith(".svg"))) {
    const bytes = readFileSync(join(folder, name));
    expect(cleaned(bytes.toString()), name).toBe(bytes.toString());
  }
});

function cleaned(text: string): string | { readonly faults: readonly string[] } {
  const drawing = cleanDrawing(new TextEncoder().encode(text));
  return "faults" in drawing ? { faults: drawing.faults } : new TextDecoder().decode(drawing.bytes);
}
