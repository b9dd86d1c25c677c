import fc from "fast-check";
import { HtmlValidate } from "html-validate";
import { describe, expect, test } from "vitest";
import {
  addressCode,
  bareFrameCode,
  type Embed,
  elementCode,
  frameCode,
  markdownCode,
  oembedCode,
  pictureCode,
  scriptCode,
} from "../../src/embed/codes.ts";
import { hostFile, hostIntegrity, stillFile, stillWidths } from "../../src/embed/files.ts";

const plain: Embed = {
  root: "https://example.org/map/",
  frame: "embed/westham/?type=school,garden&theme=dark",
  page: "westham/?type=school,garden",
  place: "westham",
  language: "en",
  scheme: "auto",
  height: "fit",
  heightPx: null,
  title: "Westham Town · Map of Testland",
  description: "A map of two towns",
  link: "Open the full map",
  stills: { light: stillWidths, dark: stillWidths },
};

const codes = { frameCode, scriptCode, elementCode, pictureCode };
const withBare = { ...codes, bareFrameCode };

/** A width in per cent is no more in the standard, but it is what every browser takes where styles are stripped. */
const validator = new HtmlValidate({
  extends: ["html-validate:standard"],
  rules: { "require-sri": ["error", { target: "crossorigin" }] },
});
const forgiven = 'Attribute "width" has invalid value "100%"';

async function faults(html: string): Promise<readonly string[]> {
  const { results } = await validator.validateString(html);
  return results
    .flatMap(({ messages }) => messages.map(({ message }) => message))
    .filter((m) => m !== forgiven);
}

describe("every code", () => {
  test.each(Object.entries(withBare))("is valid by itself: %s", async (_, code) => {
    expect(await faults(code(plain))).toEqual([]);
    expect(await faults(code({ ...plain, scheme: "dark", heightPx: 480, root: "../../" }))).toEqual([]);
  });

  test("keeps its tags and attributes whatever the texts are", () => {
    const text = fc.oneof(
      fc.string(),
      fc.constantFrom(`"><script>`, "</span>", "&quot;", "'", "\0", "\u2028"),
    );
    const changed = fc.record({
      title: text,
      description: text,
      link: text,
      page: text,
      frame: text,
      root: text,
    });
    fc.assert(
      fc.property(changed, (texts) => {
        for (const code of Object.values(withBare)) {
          expect(skeletonOf(code({ ...plain, ...texts }))).toBe(skeletonOf(code(plain)));
        }
      }),
    );
  });

  test("says texts as they are", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (title) => {
        const [, said = ""] = /<iframe [^>]*title="([^"]*)"/.exec(frameCode({ ...plain, title })) ?? [];
        expect(unescaped(said)).toBe(title.replace(/\p{Cc}/gu, " "));
      }),
    );
  });

  test("says every sign that means something in HTML by its name, as often as it stands there", () => {
    const said = `a & b <i> "c" 'd' > e & <f>\u0000\n\u0007g`;
    const written = "a &amp; b &lt;i&gt; &quot;c&quot; 'd' &gt; e &amp; &lt;f&gt;   g";
    expect(frameCode({ ...plain, title: said })).toContain(` title="${written}" `);
    expect(frameCode({ ...plain, link: said })).toContain(`>${written}</a>`);
    expect(pictureCode({ ...plain, description: said })).toContain(` alt="${written}" `);
  });

  test("has no line end but before its script: systems make paragraphs of them", () => {
    for (const code of Object.values(codes)) {
      for (const [, after] of code(plain).matchAll(/\n(.{7})/g)) expect(after).toBe("<script");
    }
  });

  test("leads to the page without any script", () => {
    for (const code of Object.values(codes)) {
      expect(code(plain)).toContain('<a href="https://example.org/map/westham/?type=school,garden">');
    }
  });
});

describe("a frame's code", () => {
  test("waits for its reader, and has no right that the map does not need", () => {
    const code = frameCode(plain);
    expect(code).toContain('src="https://example.org/map/embed/westham/?type=school,garden&amp;theme=dark"');
    expect(code).toContain('loading="lazy"');
    expect(code).toContain('referrerpolicy="no-referrer"');
    const [, rights = ""] = /sandbox="([^"]*)"/.exec(code) ?? [];
    expect(rights.split(" ").sort()).toEqual([
      "allow-popups",
      "allow-popups-to-escape-sandbox",
      "allow-same-origin",
      "allow-scripts",
    ]);
    expect(code).toContain("allow=\"camera 'none'; microphone 'none'; geolocation 'none'\"");
    expect(code).not.toContain("<script");
  });

  test("is a block of its own, with the link in it, so that it is as wide as the blocks of its article", () => {
    expect(frameCode(plain)).toMatch(/^<div><iframe [^>]*><\/iframe><p><a [^>]*>[^<]*<\/a><\/p><\/div>$/);
  });

  test("has its proportion and what lets it be had from words of one age: none of them holds alone", () => {
    const [, style = ""] = /style="([^"]*)"/.exec(frameCode(plain)) ?? [];
    expect(style).toContain("block-size:auto!important;aspect-ratio:4/3!important");
    expect(style).not.toMatch(/(^|;)height:/); // which would be above the attribute where the proportion was taken away
  });

  test("reserves its place by proportion, or at the height that was asked for, above any sheet of the page", () => {
    const styleOf = (embed: Embed) => /style="([^"]*)"/.exec(frameCode(embed))![1]!.split(";");
    expect(styleOf(plain)).toEqual(
      expect.arrayContaining(["aspect-ratio:4/3!important", "min-height:540px!important"]),
    );
    expect(styleOf({ ...plain, heightPx: 480 })).toEqual(
      expect.arrayContaining([
        "height:480px!important",
        "aspect-ratio:auto!important",
        "max-height:none!important",
      ]),
    );
    for (const declaration of styleOf(plain)) expect(declaration).toMatch(/^[a-z-]+:[^!]+!important$/);
  });

  test("has a width and a height where styles are stripped", () => {
    expect(frameCode(plain)).toContain('width="100%" height="600"');
    expect(frameCode({ ...plain, heightPx: 480 })).toContain('width="100%" height="480"');
  });

  test("is painted on no white box", () => {
    expect(frameCode(plain)).toContain("color-scheme:light dark!important");
    expect(frameCode({ ...plain, scheme: "dark" })).toContain("color-scheme:dark!important");
  });
});

test("the script's code is the frame's and one script, which can be no other", () => {
  const code = scriptCode(plain);
  expect(code.startsWith(frameCode(plain))).toBe(true);
  expect(code.slice(frameCode(plain).length)).toBe(
    `\n<script async src="https://example.org/map/${hostFile}" integrity="${hostIntegrity}" crossorigin="anonymous"></script>`,
  );
});

test("the element holds the picture for where no script runs, and a height only where one was asked for", () => {
  expect(elementCode(plain)).toContain(`>${pictureCode(plain)}</initiative-map>`);
  expect(elementCode(plain)).toMatch(/^<initiative-map src="[^"]+" title="[^"]+">/);
  expect(elementCode({ ...plain, heightPx: 480 })).toMatch(/^<initiative-map [^>]*height="480">/);
});

describe("a picture's code", () => {
  test("names every width, light and dark", () => {
    const code = pictureCode(plain);
    for (const scheme of ["light", "dark"] as const) {
      for (const width of stillWidths) {
        expect(code).toContain(`${plain.root}${stillFile("westham", "en", scheme, width)} ${width}w`);
      }
    }
    expect(code).toMatch(/<source media="\(prefers-color-scheme: dark\)"/);
    expect(code).toContain('width="280" height="210" alt="A map of two towns"');
  });

  test("offers its files as a list that a browser reads, in a picture that waits and fits its column", () => {
    const lists = [...pictureCode(plain).matchAll(/ srcset="([^"]*)"/g)].map(([, list]) => list!.split(", "));
    expect(lists).toEqual(
      (["dark", "light"] as const).map((scheme) =>
        stillWidths.map((width) => `${plain.root}${stillFile("westham", "en", scheme, width)} ${width}w`),
      ),
    );
    const image = /<img [^>]*>/.exec(pictureCode(plain))![0];
    expect(image).toContain('loading="lazy"');
    expect(image).toContain('style="display:block;width:100%!important;height:auto!important"');
  });

  test.each([
    ["the picture", pictureCode],
    ["the element", (embed: Embed) => elementCode(embed).replace(/\n<script.*/s, "")],
  ])("may stand inside a paragraph: %s", async (_, code) => {
    const names = [...code(plain).matchAll(/<([a-z-]+)/g)].map(([, name]) => name);
    const phrasing = ["a", "img", "initiative-map", "picture", "source", "span"];
    expect([...new Set(names)].filter((name) => !phrasing.includes(name!))).toEqual([]);
    expect(await faults(`<p>Before. ${code(plain)} After.</p>`)).toEqual([]);
  });

  test("names only the files that there are, and where there is none it is a link", () => {
    const files = (stills: Embed["stills"], scheme: Embed["scheme"] = "auto") =>
      [...pictureCode({ ...plain, scheme, stills }).matchAll(/westham-en-([\w-]+)\.png/g)].map(
        ([, file]) => file,
      );
    expect(files({ light: [640], dark: [] })).toEqual(["light-640", "light-640"]);
    expect(files({ light: [640], dark: [] }, "dark")).toEqual(["light-640", "light-640"]);
    expect(files({ light: [], dark: [1080] })).toEqual(["dark-1080", "dark-1080"]);
    expect(files({ light: [640], dark: [1080] })).toEqual(["dark-1080", "light-640", "light-640"]);
    const none = pictureCode({ ...plain, stills: { light: [], dark: [] } });
    expect(none).toMatch(
      /^<span [^>]*>Westham Town · Map of Testland · <a href="[^"]+">Open the full map<\/a><\/span>$/,
    );
    expect(elementCode({ ...plain, stills: { light: [], dark: [] } })).toContain(none);
  });

  test("has no picture element where one scheme was chosen: some systems show it as code", () => {
    expect(pictureCode({ ...plain, scheme: "light" })).toMatch(/^<span [^>]*><a [^>]*><img [^>]*><\/a>/);
    expect(pictureCode({ ...plain, stills: { light: [640], dark: [] } })).not.toContain("<picture");
  });

  test("has one scheme where one was chosen", () => {
    for (const scheme of ["light", "dark"] as const) {
      const code = pictureCode({ ...plain, scheme });
      expect(code).not.toContain("<source");
      expect(code).not.toContain(scheme === "dark" ? "-light-" : "-dark-");
    }
  });
});

test("the frame alone is the frame of its code, with nothing before it and nothing after", () => {
  expect(bareFrameCode(plain)).toMatch(/^<iframe [^<>]*><\/iframe>$/);
  expect(frameCode(plain)).toContain(bareFrameCode(plain));
});

describe("the code in Markdown", () => {
  const page = `${plain.root}${plain.page}`;
  const text = `[Westham Town · Map of Testland · Open the full map](${page})`;

  test("is a picture that leads to the page, and a link that says so", () => {
    const file = `${plain.root}${stillFile("westham", "en", "light", 1080)}`;
    expect(markdownCode(plain)).toBe(`[![A map of two towns](${file})](${page})\n\n${text}`);
  });

  test("is the link where there is no picture", () => {
    expect(markdownCode({ ...plain, stills: { light: [], dark: [] } })).toBe(text);
  });

  test("has its picture and its two links whatever the texts are", () => {
    const said = String.raw`(?:[^\\[\]<>&*_~|$\x60\n]|\\.)*`; // signs that mean something stand behind a stroke alone
    const address = String.raw`\((?:[^()<>\s\\])*\)`;
    const whole = new RegExp(`^\\[!\\[${said}\\]${address}\\]${address}\n\n\\[${said}\\]${address}$`, "u");
    const hostile = fc.oneof(
      fc.string(),
      fc.constantFrom(
        "](javascript:x)",
        "[a]",
        "\\]",
        "*b* _c_",
        "`d`",
        "<script>",
        "&lt;",
        "e\nf",
        "](/)\n\n# g",
      ),
    );
    fc.assert(
      fc.property(fc.record({ title: hostile, description: hostile, link: hostile }), (texts) => {
        expect(markdownCode({ ...plain, ...texts })).toMatch(whole);
      }),
    );
    expect(markdownCode({ ...plain, page: "a(b)/?q=c d" })).toContain(`(${plain.root}a%28b%29/?q=c%20d)`);
  });
});

test("for a field that inserts a frame the code is the frame's address, as text", () => {
  expect(addressCode(plain)).toBe("https://example.org/map/embed/westham/?type=school,garden&theme=dark");
});

test("for a system that knows oEmbed the code is the address, as text", () => {
  expect(oembedCode(plain)).toBe("https://example.org/map/westham/?type=school,garden");
});

/** What is left when attributes' values and texts are taken away. */
function skeletonOf(html: string): string {
  return html.replace(/"[^"]*"/g, '""').replace(/>[^<]*</g, "><");
}

function unescaped(text: string): string {
  return text
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&amp;", "&");
}
