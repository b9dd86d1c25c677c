/** What is served of a drawing draws, and does nothing else, even when it is opened by itself. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseXml, XmlElement } from "@rgrove/parse-xml";
import { expect, test } from "vitest";
import { cleanDrawing } from "../../src/prerender/photos/drawing.ts";
import { district } from "../worlds/district.ts";
import { hostileDrawings, openDrawing as open, quietDrawings } from "../worlds/drawings.ts";

test.each(hostileDrawings)("a drawing with %s is refused, and it is said why", (_, inside, says) => {
  expect(cleaned(`${open}${inside}</svg>`)).toEqual({ faults: [says] });
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

test.each(quietDrawings.map((drawing) => [drawing]))("what draws nothing is left out: %s", (drawing) => {
  const served = cleaned(drawing) as string;
  const kinds = [...served.matchAll(/<([\w:]+)/g)].map(([, name]) => name!);
  expect(kinds.filter((name) => !["svg", "path", "title", "text", "style"].includes(name))).toEqual([]);
  expect(served).toContain("<path ");
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
