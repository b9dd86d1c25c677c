import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brotliCompressSync } from "node:zlib";
import { beforeAll, describe, expect, test } from "vitest";
import type { Atlas } from "../../src/atlas/atlas.ts";
import type { Painted } from "../../src/embed/painted.ts";
import { typeColours } from "../../src/look/type-colours.ts";
import { editionOf } from "../../src/prerender/geo-folder.ts";
import { pressFor } from "../../src/prerender/press.ts";
import { type PrintedPage, printPages } from "../../src/prerender/print.tsx";
import { smallAtlas, smallGeo } from "../atlas/small-atlas.ts";
import { everyPicture } from "../prerender/every-picture.ts";
import { district } from "../worlds/district.ts";
import { city, counties, worldGeo } from "../worlds/world.ts";

const ADDRESS = "https://map.example/atlas/";

let real: readonly PrintedPage[];
let small: readonly PrintedPage[];

beforeAll(async () => {
  real = await pagesOf(district);
  small = await pagesOfFiles(smallGeo());
}, 60_000);

describe("the printed pages", () => {
  test("are for each place one of its own and one for frames, and one for each initiative, in each language", () => {
    const { initiatives } = smallAtlas();
    const paths = ["", "westham/", "eastham/"].flatMap((place) => [
      { path: place, kinds: ["", "embed/"] },
      ...initiatives
        .filter((each) => `${each.place}/` === place)
        .map(({ id }) => ({ path: `${place}${id}/`, kinds: [""] })),
    ]);
    const files = ["", "en/"].flatMap((language) =>
      paths.flatMap(({ path, kinds }) => kinds.map((kind) => `${kind}${language}${path}index.html`)),
    );
    expect(small.map(({ fileName }) => fileName)).toEqual(files);
    const names = new Set(real.map(({ fileName }) => fileName));
    for (const town of ["", "pingsha/", "sanzao/", "nanshui/", "hongqi/", "hangkong/"]) {
      for (const kind of ["", "en/", "embed/", "embed/en/"])
        expect(names).toContain(`${kind}${town}index.html`);
    }
    expect(names).toContain("en/sanzao/yulin-party-core/index.html");
    expect(names).toContain("jinwan-village-branches/index.html"); // of the whole map
    expect(names).not.toContain("embed/sanzao/yulin-party-core/index.html");
  });

  test("are each in its own language, and lead to the same page in the others", () => {
    for (const { html, fileName } of [...real, ...small]) {
      const [, language = "", path] = /^(?:embed\/)?(en\/)?(.*)index\.html$/.exec(fileName)!;
      expect(html, fileName).toMatch(/^<!doctype html><html lang="(?:zh-CN|en)"/);
      expect(html.includes('<html lang="en"'), fileName).toBe(language !== "");
      const nav = /<nav class="languages".*?<\/nav>/s.exec(html)![0];
      const ways = [...nav.matchAll(/href="([^"]*)"/g)].map(([, href]) => href!);
      const here = new URL(fileName, "https://a.example/");
      const folder = fileName.startsWith("embed/") ? "/embed/" : "/";
      expect(
        ways.map((way) => new URL(way, here).pathname),
        fileName,
      ).toEqual([`${folder}${path}`, `${folder}en/${path}`]);
    }
  });

  test("of an initiative have it open and its place around it, with all that it opens on", () => {
    const opened = (html: string) => [
      ...html.matchAll(/<details class="initiative" open[^>]*>.*?<div class="body" id="([^"]*)"/gs),
    ];
    for (const { html, fileName } of [...real, ...small]) {
      const [, item] = /data-item="([^"]*)"/.exec(html)!;
      expect(
        opened(html).map(([, id]) => id),
        fileName,
      ).toEqual(item ? [item] : []);
      expect(fileName.endsWith(`${item}/index.html`) || item === "", fileName).toBe(true);
      // Where no script runs the page goes there by itself.
      const going = `<noscript><meta http-equiv="refresh" content="0;url=#${item}">`;
      expect(html.includes(going), fileName).toBe(item !== "");
    }
    const page = htmlOf(small, "en/westham/west-school/index.html");
    expect(page).toContain("<title>Evening school · Map of Testland</title>");
    expect(page).toMatch(/data-language="en" data-place="westham" data-item="west-school"/);
  });

  test("read like this: the district's, and a town's", async () => {
    await expect(readable(htmlOf(real, "index.html"))).toMatchFileSnapshot("snapshots/district.html");
    await expect(readable(htmlOf(real, "sanzao/index.html"))).toMatchFileSnapshot("snapshots/sanzao.html");
    await expect(readable(htmlOf(small, "westham/index.html"))).toMatchFileSnapshot("snapshots/westham.html");
    const frame = readable(htmlOf(small, "embed/westham/index.html"));
    await expect(frame).toMatchFileSnapshot("snapshots/embed-westham.html");
  });

  test("call the map's parts as the map does, and offer no choice of a lone language", async () => {
    const map = JSON.parse(smallGeo()["map.json"]!);
    const own = { ...map, languages: ["zh"], words: { whole: { zh: "全岛" }, chapters: { zh: "部分" } } };
    const html = htmlOf(await pagesOfFiles({ ...smallGeo(), "map.json": JSON.stringify(own) }), "index.html");
    expect(html).toMatch(/aria-current="page"[^>]*>全岛 </);
    expect(html).not.toMatch(/class="languages"|lang="en"/);
    expect(htmlOf(small, "index.html")).toMatch(/aria-current="page"[^>]*>全图 </);
    expect(htmlOf(small, "index.html")).toContain('class="languages"');
  });

  test("fold more places than stand side by side into a list, with the whole and the open one before it", async () => {
    const many = await pagesOfFiles(worldGeo({ ...counties, places: 14, initiatives: 20 }));
    const html = htmlOf(many, "place-7/index.html");
    const nav = /<nav class="places".*?<\/nav>/s.exec(html)![0];
    const [shown, folded] = nav.split("<details");
    expect([...shown!.matchAll(/href="([^"]*)"/g)].map(([, href]) => href)).toEqual(["../", "../place-7/"]);
    expect([...folded!.matchAll(/href="/g)]).toHaveLength(15);
    expect(folded).toContain('type="search"');
    expect(html).toContain(".places.open~");
    for (const { html, fileName } of [...real, ...small]) {
      expect(/all-places/.test(html), fileName).toBe(false); // nor a word of its style
    }
  });

  test("have one title and headings in order", () => {
    for (const { html, fileName } of [...real, ...small]) {
      const levels = [...html.matchAll(/<h([1-6])/g)].map(([, level]) => Number(level));
      expect(
        levels.filter((level) => level === 1),
        fileName,
      ).toHaveLength(1);
      expect(levels[0], fileName).toBe(1);
      const skips = levels.filter((level, index) => level - (levels[index - 1] ?? 0) > 1);
      expect(skips, fileName).toEqual([]);
      expect([...html.matchAll(/<title>[^<]+<\/title>/g)], fileName).toHaveLength(1);
      expect(/<meta name="description" content="[^"]+"/.test(html), fileName).toBe(
        !fileName.startsWith("embed/"),
      );
      expect(html, fileName).toMatch(
        /^<!doctype html><html lang="(zh-CN|en)" data-page="(map|embed)" data-language="(en)?" data-place="[a-z]+" data-item="[a-z0-9-]*">/i,
      );
    }
  });

  test("have no name twice, no style of their own on a tag, and nothing from elsewhere", () => {
    for (const { html, fileName } of [...real, ...small]) {
      const ids = [...html.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
      expect(ids, fileName).toEqual([...new Set(ids)]);
      expect(html, fileName).not.toMatch(/ style=| on\w+="/);
      expect(html.replaceAll("http://www.w3.org/2000/svg", ""), fileName).not.toContain("http:");
      const quoted = /<link rel="(?:canonical|alternate)"[^>]*>/g; // said, and never fetched
      const fetched = [
        ...html
          .replace(quoted, "")
          .matchAll(/<(?:link|script|img|source)[^>]* (?:href|src|srcset)="([^"]*)"/g),
      ];
      expect(fetched.length).toBeGreaterThan(0);
      expect(
        fetched.map(([, address]) => address!).filter((address) => /^(?!data:)\w+:|^\/\//.test(address)),
      ).toEqual([]);
      expect(html, fileName).not.toMatch(/\{\{|undefined|NaN|\[object/);
    }
  });

  test("lead from a town's page to files and places one step up", () => {
    expect(htmlOf(real, "sanzao/index.html")).toContain('href="../hongqi/"');
    expect(htmlOf(real, "index.html")).toContain('href="./hongqi/"');
  });

  test("fit in the first flight of a connection, and are not suspiciously small", () => {
    for (const { html, fileName } of real) {
      const bytes = brotliCompressSync(html).length;
      expect(bytes, fileName).toBeLessThanOrEqual(14_600);
      expect(bytes, fileName).toBeGreaterThanOrEqual(6_000);
    }
  }, 120_000); // many are pressed
});

describe("a frame's page", () => {
  test("is not to be found by itself, and points to the page that is", () => {
    const frame = htmlOf(real, "embed/sanzao/index.html");
    expect(frame).toContain('<meta name="robots" content="noindex">');
    expect(frame).toContain(`<link rel="canonical" href="${ADDRESS}sanzao/">`);
    expect(htmlOf(real, "sanzao/index.html")).not.toContain("noindex");
    // Systems that turn a pasted frame into an embed of its address ask there what to make of it.
    for (const [fileName, place] of [
      ["embed/index.html", "jinwan"],
      ["embed/sanzao/index.html", "sanzao"],
    ] as const) {
      expect(htmlOf(real, fileName)).toContain(
        `<link rel="alternate" type="application/json+oembed" href="${ADDRESS}embed/oembed/${place}.json">`,
      );
    }
  });

  test("leads to other frames' pages, and to files two steps up", () => {
    const frame = htmlOf(real, "embed/sanzao/index.html");
    expect(frame).toContain('href="../hongqi/"');
    expect(frame).toMatch(/<img src="\.\.\/\.\.\/photos\//);
    expect(htmlOf(real, "embed/index.html")).toContain('href="./hongqi/"');
    expect(htmlOf(real, "embed/index.html")).toMatch(/<a href="\.\.\/" target="_blank"/);
  });

  test("says in every language that its place may be gone, and shows it by its address alone", () => {
    for (const { html, fileName } of real) {
      expect(html.includes('class="gone"'), fileName).toBe(fileName.startsWith("embed/"));
    }
  });
});

describe("what a page says of itself to those who quote it", () => {
  test("is its own title, description, address and card picture", () => {
    const page = htmlOf(real, "hongqi/index.html");
    const property = (name: string) =>
      new RegExp(`<meta property="${name}" content="([^"]*)">`).exec(page)?.[1];
    expect(property("og:title")).toBe(/<title>([^<]*)/.exec(page)![1]);
    expect(property("og:description")).toBe(/name="description" content="([^"]*)"/.exec(page)![1]);
    expect(property("og:url")).toBe(`${ADDRESS}hongqi/`);
    expect(property("og:image")).toBe(`${ADDRESS}embed/card/hongqi-zh.png`);
    expect(page).toContain(
      `<link rel="alternate" type="application/json+oembed" href="${ADDRESS}embed/oembed/hongqi.json"`,
    );
  });

  test("names no picture that is not made", async () => {
    const made = (atlas: Atlas): Painted => [{ kind: "card", language: "zh", places: [atlas.places[1]!.id] }];
    const pages = await pagesOf(district, ADDRESS, made);
    const naming = pages.filter(({ html }) => /embed\/(card|still|wechat)\/|summary_large_image/.test(html));
    const [, place] = /^([a-z]+)\//.exec(naming[0]!.fileName)!; // its initiatives are shown with it
    expect(naming).toEqual(pages.filter(({ fileName }) => fileName.startsWith(`${place}/`)));
    expect(naming.length).toBeGreaterThan(1);
  });

  test("is structured data that a machine can read", () => {
    for (const { html, fileName } of [...real, ...small].filter(
      (page) => !page.fileName.startsWith("embed/"),
    )) {
      const [, json = ""] = /<script type="application\/ld\+json">(.*?)<\/script>/.exec(html) ?? [];
      const [, item] = /data-item="([^"]*)"/.exec(html)!;
      const [, tag] = /<html lang="([^"]*)"/.exec(html)!;
      const url = ADDRESS + fileName.replace("index.html", "");
      expect(JSON.parse(json), fileName).toMatchObject({
        ...{ "@context": "https://schema.org", "@type": item ? "WebPage" : "Map", inLanguage: tag, url },
        isPartOf: { "@type": item ? "Map" : "WebSite" },
      });
    }
    const [, json = ""] = /<script type="application\/ld\+json">(.*?)<\/script>/.exec(
      htmlOf(small, "en/westham/west-school/index.html"),
    )!;
    expect(JSON.parse(json)).toMatchObject({
      name: "Evening school · Map of Testland",
      about: { "@type": "Thing", name: "Evening school" },
      isPartOf: { "@type": "Map", url: `${ADDRESS}en/westham/` },
    });
  });

  test("is the same page in the map's other languages, and the first for readers of none of them", () => {
    const heads = (fileName: string) => htmlOf(small, fileName);
    for (const path of ["", "westham/", "westham/west-school/"]) {
      for (const language of ["", "en/"]) {
        const html = heads(`${language}${path}index.html`);
        const said = [...html.matchAll(/<link rel="alternate" hreflang="([^"]*)" href="([^"]*)">/g)];
        expect(said.map(([, tag, href]) => [tag, href])).toEqual([
          ["zh-CN", ADDRESS + path],
          ["en", `${ADDRESS}en/${path}`],
          ["x-default", ADDRESS + path],
        ]);
        expect(html).toContain(`<link rel="canonical" href="${ADDRESS}${language}${path}">`);
        const locales = [...html.matchAll(/"og:locale(:alternate)?" content="([^"]*)"/g)];
        expect(locales.map(([, , locale]) => locale)).toEqual(language ? ["en", "zh_CN"] : ["zh_CN", "en"]);
      }
    }
    expect(heads("embed/en/westham/index.html")).toContain(
      `<link rel="canonical" href="${ADDRESS}en/westham/">`,
    );
    expect(heads("embed/en/westham/index.html")).not.toContain("hreflang");
  });

  test("have a colour for every type, however many there are", async () => {
    const many = await pagesOfFiles(worldGeo({ ...city, types: 40 }));
    for (const fileName of ["index.html", "embed/index.html"]) {
      const html = htmlOf(many, fileName);
      const used = new Set([...html.matchAll(/[" ](type-\d+)[" ]/g)].map(([, name]) => name!));
      expect(used.size).toBe(typeColours);
      for (const name of used) expect(html, name).toContain(`.${name}{--type:`);
    }
  });

  test("names no address where the publisher has said none", async () => {
    const [page] = await pagesOf(district, null);
    expect(page!.html).not.toMatch(/og:image|og:url|rel="canonical"|json\+oembed|hreflang/);
    expect(page!.html).toContain('property="og:title"');
  });
});

describe("another district", () => {
  test("is another folder of facts: nothing of this one is in its pages", () => {
    const words =
      /金湾|珠海|平沙|三灶|南水|红旗|航空新城|党|jinwan|zhuhai|pingsha|sanzao|nanshui|hongqi|hangkong/i;
    for (const { html } of small) {
      expect(html).not.toMatch(words);
      expect(html).toMatch(/试地图|Map of Testland/);
    }
  });
});

/** The pages of a map of these files, with a drawing where its photograph is missing. */
async function pagesOfFiles(files: Readonly<Record<string, string>>): Promise<readonly PrintedPage[]> {
  const folder = await mkdtemp(join(tmpdir(), "small-geo-"));
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
  await mkdir(join(folder, "drawings"));
  await writeFile(
    join(folder, "drawings/pond.svg"),
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 600 400"><path d="M0 0h600v400H0z"/></svg>',
  );
  const pages = await pagesOf(folder);
  await rm(folder, { recursive: true });
  return pages;
}

async function pagesOf(
  geo: string,
  address: string | null = ADDRESS,
  paintedOf: (atlas: Atlas) => Painted = everyPicture,
): Promise<readonly PrintedPage[]> {
  const bare = await editionOf(geo, ".cache/photos");
  const painted = paintedOf(bare.published.atlas);
  const edition = { ...bare, published: { ...bare.published, painted } };
  const template = await readFile("index.html", "utf8");
  return [...printPages(await pressFor(edition, "src", { address, template, preload: {}, strict: true }))];
}

function htmlOf(pages: readonly PrintedPage[], fileName: string): string {
  return pages.find((page) => page.fileName === fileName)!.html;
}

/** One tag a line; without the style and the shapes, which have tests of their own. */
function readable(html: string): string {
  const text = html
    .replace(/<style>.*?<\/style>/gs, "<style>…</style>")
    .replace(/ d="[^"]{80,}"/g, ' d="…"')
    .replace(/'sha256-[^']*'/g, "'sha256-…'")
    .replace(/(\.)[0-9a-f]{8}(\.\w+)/g, "$1…$2")
    .replace(/<(?!\/)/g, "\n<");
  return `${text.trim()}\n`;
}
