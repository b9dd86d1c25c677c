import { readFile } from "node:fs/promises";
import { afterAll, describe, expect, inject, test } from "vitest";
import { elementCode, frameCode, pictureCode, scriptCode } from "../../src/embed/codes.ts";
import { hostFile } from "../../src/embed/files.ts";
import { sandbox as ownSandbox } from "../../src/embed/host/box.ts";
import { article, hostOfTests, serveHost } from "./host.ts";
import {
  autoFrame,
  boxHeight,
  embedsOf,
  fitted,
  hasStills,
  hostScript,
  readerOf,
  stands,
  stills,
} from "./host-articles.ts";
import { closeBrowsers, type Reader, read } from "./reader.ts";
import { eventually } from "./seeing.ts";

const site = inject("site");
const painted = await hasStills(site);
const host = await hostOfTests();
const embed = await embedsOf(site);
afterAll(closeBrowsers);

const readArticle = readerOf(site, host);

describe("in an article with the strictest policy that lets the site in", () => {
  const { origin } = new URL(site);
  const policy = [
    "default-src 'none'",
    ...["frame-src", "script-src", "img-src"].map((directive) => `${directive} ${origin}`),
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
  ].join("; ");
  const headers = { "content-security-policy": policy };
  /** What such a policy refuses of any page: an inline style, and an icon that stands in its address. */
  const ofTheCode = /style-src-attr|inline style|img-src|'?data:'?/;

  test("a frame has the height of its attributes, and the map in it answers", async () => {
    await readArticle({ inside: frameCode(embed("sanzao")), headers }, async (reader, one) => {
      await stands(one);
      expect(await boxHeight(reader)).toBe(604); // its style refused, it has the border that browsers give it
      await one.tap('.marks a[data-place="hongqi"]');
      await eventually(() => one.attribute("#_panel", "data-place")).toBe("hongqi");
      await one.marked("live-map");
      reader.forget(ofTheCode);
    });
  });

  test("the script gives a frame its height, and does nothing that is against the policy", async () => {
    const inside = hostScript(site) + autoFrame(site, "sanzao/");
    await readArticle({ inside, headers }, async (reader, one) => {
      await fitted(reader, one);
      expect(reader.noise.filter((said) => /style|trusted|script/i.test(said))).toEqual([]);
      reader.forget(/img-src|data:/); // the article's own icon
    });
  });

  test("the code with the script becomes right in spite of its style being refused", async () => {
    const inside = scriptCode(embed("sanzao", { height: "auto" }));
    await readArticle({ inside, headers }, async (reader, one) => {
      await fitted(reader, one);
      reader.forget(ofTheCode);
    });
  });

  test("the element makes its frame, and does nothing that is against the policy", async () => {
    const inside = `${hostScript(site)}<initiative-map place="sanzao" height="auto" title="地图"><p>下文</p></initiative-map>`;
    await readArticle({ inside, headers }, async (reader, one) => {
      await fitted(reader, one);
      await eventually(() => reader.sees("initiative-map p")).toBe(false);
      expect(reader.noise.filter((said) => /style|trusted|script/i.test(said))).toEqual([]);
      reader.forget(/img-src|data:/);
    });
  });

  test.runIf(painted)("a picture is shown in its proportion and leads to the page", async () => {
    await readArticle({ inside: pictureCode(embed("sanzao")), headers, pictured: true }, async (reader) => {
      const { width, height } = await reader.box("img");
      expect(width).toBeLessThanOrEqual(1080); // its attributes', where it has no style
      expect(Math.abs(width * (3 / 4) - height)).toBeLessThan(1);
      await reader.tap("a:not(:has(img))");
      await eventually(reader.address).toBe("sanzao/");
      reader.forget(ofTheCode);
    });
  });
});

describe("in a sandbox", () => {
  test.each([
    ["of a stranger's origin", "allow-scripts"],
    ["of its own origin", "allow-scripts allow-same-origin"],
    ["as codes have it", ownSandbox],
  ])("%s the frame has its height, and hears the article", async (_, sandbox) => {
    const inside = hostScript(site) + autoFrame(site, "sanzao/", `sandbox="${sandbox}"`);
    await readArticle({ inside }, async (reader, one) => {
      await fitted(reader, one);
      await reader.ask(() => window.InitiativeMap!.of(document.querySelector("iframe"))!.open("hongqi"));
      await eventually(() => one.attribute("#_panel", "data-place")).toBe("hongqi");
      await fitted(reader, one);
      expect(await one.ask(() => self.origin === "null")).toBe(sandbox === "allow-scripts");
    });
  });

  test("the whole article may stand: the map has its height, and hears the article", async () => {
    const headers = { "content-security-policy": "sandbox allow-scripts" };
    const inside = `${hostScript(site)}${autoFrame(site, "sanzao/")}`;
    await readArticle({ inside, headers }, async (reader, one) => {
      expect(await reader.ask(() => self.origin)).toBe("null");
      await fitted(reader, one);
      await reader.ask(() => window.InitiativeMap!.of(document.querySelector("iframe"))!.open("hongqi"));
      await eventually(() => one.attribute("#_panel", "data-place")).toBe("hongqi");
    });
  });

  test("without scripts the frame is the printed map", async () => {
    const inside = hostScript(site) + autoFrame(site, "sanzao/", 'sandbox="allow-same-origin"');
    await readArticle({ inside }, async (reader, one) => {
      await eventually(() => one.sees(".marks .name")).toBe(true);
      expect(await one.text("#_panel h2")).toContain("三灶");
      expect(await boxHeight(reader)).toBe(600);
      reader.forget(/Blocked script execution/);
    });
  });
});

test("a script whose bytes are not those of the code does not run, and the frame stays as it is", async () => {
  const changed = await serveHost();
  const script = await readFile(`public/${hostFile}`, "utf8");
  const headers = { "content-type": "text/javascript; charset=utf-8", "access-control-allow-origin": "*" };
  changed.file(hostFile, `${script};alert(1)`, headers);
  const code = scriptCode(embed("sanzao", { height: "auto" }));
  const inside = code.replace(site + hostFile, changed.root + hostFile);
  try {
    await readArticle(
      { inside, circumstances: { hosts: [host.root, changed.root] } },
      async (reader, one) => {
        await stands(one);
        await eventually(() => reader.noise.join()).toMatch(/integrity/);
        expect(await reader.ask(() => window.InitiativeMap)).toBe(undefined);
        expect(await boxHeight(reader)).toBe(720);
        reader.forget(/integrity/);
      },
    );
  } finally {
    await changed.close();
  }
});

describe("the article's referrer", () => {
  test.each(["unsafe-url", "origin", "no-referrer", "same-origin"])(
    "with a policy of %s is not told to the map, which has its height all the same",
    async (policy) => {
      const inside = `${scriptCode(embed("sanzao", { height: "auto" }))}<div style="height:20px"></div>${elementCode(embed("hongqi"))}`;
      const head = `<meta name="referrer" content="${policy}">`;
      await readArticle({ inside, head }, async (reader, one) => {
        await fitted(reader, one);
        await reader.ask(() => document.querySelector("initiative-map")!.scrollIntoView());
        await stands(reader.frame(1));
        for (const nth of [0, 1]) expect(await reader.frame(nth).ask(() => document.referrer)).toBe("");
      });
    },
  );
});

describe("the reader's back button", () => {
  test("leaves the article, whatever was opened in its maps", async () => {
    await read(site, { hosts: [host.root], blocked: stills }, async (reader) => {
      const front = host.page(article("<p>首页</p>"));
      const inside = `${scriptCode(embed("sanzao"))}${elementCode(embed("hongqi"))}`;
      const story = host.page(article(inside));
      await reader.visitHost(front);
      await reader.visitHost(story);
      const before = await reader.ask(() => history.length);
      const one = reader.frame();
      await stands(one);
      await one.tap('.marks a[data-place="hongqi"]');
      await eventually(one.address).toContain("hongqi");
      await one.marked("live-map");
      await one.tap("#_panel summary");
      await eventually(one.address).toContain("item=");
      await one.tap(".languages a:not([aria-current])");
      await eventually(() => one.attribute(":root", "lang")).toBe("en");
      await reader.ask(() => document.querySelector("initiative-map")!.scrollIntoView());
      const other = reader.frame(1);
      await stands(other);
      await change(reader, "place", "nanshui");
      await eventually(() => other.attribute("#_panel", "data-place")).toBe("nanshui");
      await change(reader, "show", "map"); // another frame
      await eventually(() => reader.frame(1).address()).toContain("show=map");
      await stands(reader.frame(1));
      expect(await reader.ask(() => history.length)).toBe(before);
      await reader.back();
      expect(await reader.ask(() => location.href)).toBe(front);
    });
  });

  test("and then the forward button bring the article back, with its maps", async () => {
    await read(site, { hosts: [host.root], blocked: stills }, async (reader) => {
      const front = host.page(article("<p>首页</p>"));
      const story = host.page(article(scriptCode(embed("sanzao", { height: "auto" }))));
      await reader.visitHost(front);
      await reader.visitHost(story);
      await fitted(reader, reader.frame());
      await reader.back();
      await reader.forward();
      expect(await reader.ask(() => location.href)).toBe(story);
      await fitted(reader, reader.frame());
    });
  });
});

function change(reader: Reader, name: string, value: string): Promise<void> {
  return reader.ask(
    ([name, value]) => document.querySelector("initiative-map")!.setAttribute(name!, value!),
    [name, value] as const,
  );
}
